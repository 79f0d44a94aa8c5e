/** The browser and system named by a `User-Agent` header; null if neither is known. */

// The first match counts: most browsers also claim to be Chrome, and Chrome claims to be Safari.
const browsers: [RegExp, string][] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\b(OPR|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Headless)?(Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const systems: [RegExp, string, boolean][] = [
  [/\bAndroid\b/, 'Android', true],
  [/\b(iPhone|iPod)\b/, 'iOS', true],
  [/\biPad\b/, 'iPadOS', true],
  [/\bCrOS\b/, 'ChromeOS', false],
  [/\bWindows\b/, 'Windows', false],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS', false],
  [/\bLinux\b/, 'Linux', false],
]

export interface Agent {
  browser: string | null
  system: string | null
  handheld: boolean
}

export function agentOf(userAgent: string): Agent {
  const system = systems.find(([sign]) => sign.test(userAgent))
  return {
    browser: browsers.find(([sign]) => sign.test(userAgent))?.[1] ?? null,
    system: system?.[1] ?? null,
    handheld: system?.[2] ?? false,
  }
}
