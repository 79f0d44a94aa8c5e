/**
 * A text normalised for search, as the server does (`platform/majlis/folding.py`): letters and digits in lower
 * case, without accents, vowel signs and invisible characters; letters that people type alike are equal.
 */
const ALIKE: Record<string, string> = {
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ٱ: 'ا',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ß: 'ss',
  ς: 'σ',
  ـ: '',
  ء: '',
}

export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toUpperCase() // first, as `casefold` of the server: the Greek iota below is a letter
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Cf}]/gu, '')
    .replace(/\p{Nd}/gu, digit)
    .replace(/./gu, (letter) => ALIKE[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A decimal digit of any script as 0–9: each script has its ten in a row. */
function digit(one: string): string {
  let value = 0
  let code = one.codePointAt(0) ?? 0
  if (code < 128) return one
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
    code -= 1
    value += 1
  }
  return String(value)
}
