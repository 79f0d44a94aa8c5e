/**
 * The router. A page needs only `<a href>`: clicks on same-origin links navigate without a reload,
 * and hovering or focusing one prefetches the code of its page.
 */
import { tick, type Component } from 'svelte'

import { Problem } from './api/client'
import { past } from './api/past.svelte'

export interface Route {
  /** `:name` is a parameter, `:name?` an optional one. */
  path: string
  load: () => Promise<{ default: unknown }>
  /** Visible without signing in. */
  open: boolean
}

/** The parameters of a pattern: `Params<'/groups/:id/:tab?'>` is `{ id: string; tab?: string }`. */
export type Params<Pattern extends string> = Pattern extends `${infer Head}/${infer Rest}`
  ? Params<Head> & Params<Rest>
  : Pattern extends `:${infer Name}?`
    ? Partial<Record<Name, string>>
    : Pattern extends `:${infer Name}`
      ? Record<Name, string>
      : unknown

// Pages have different parameters, unknown to the loader's type.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Page = Component<any>

export interface Match {
  route: Route
  params: Record<string, string>
  /** Two addresses with the same key are one page: a change of tab does not mount it again. */
  key: string
}

/** Every page, and the page of unknown addresses; passed to `start`. */
let routes: readonly Route[] = []
let nowhere: Route | undefined

/** The route of a path, or undefined. */
export function match(path: string, among = routes): Match | undefined {
  const parts = path.replace(/\/+$/, '').split('/')
  for (const route of among) {
    const wanted = route.path === '/' ? [''] : route.path.split('/')
    const needed = wanted.filter((part) => !part.endsWith('?')).length
    if (parts.length < needed || parts.length > wanted.length) continue
    const params: Record<string, string> = {}
    const fits = parts.every((part, index) => {
      const slot = wanted[index] ?? ''
      if (!slot.startsWith(':')) return slot === part
      params[slot.replace(/[:?]/g, '')] = decodeURIComponent(part)
      return part !== ''
    })
    if (!fits) continue
    const key = [route.path, ...Object.entries(params).filter(([name]) => name !== 'tab')].join('|')
    return { route, params, key }
  }
  return undefined
}

const loaded = new Map<Route, Promise<Page>>()

function load(route: Route): Promise<Page> {
  const known = loaded.get(route)
  if (known) return known
  const page = route.load().then((module) => module.default as Page)
  loaded.set(route, page)
  // A chunk that failed to load (a lost connection) is requested again next time.
  page.catch(() => loaded.delete(route))
  return page
}

let address = $state.raw(new URL(location.href))
let page = $state.raw<Page | undefined>()
let shown = $state.raw<Match | undefined>()
let loading = $state(true)
let problem = $state.raw<Problem | undefined>()
let heading = false

export const router = {
  /** Path of the address (reactive). */
  get path() {
    return address.pathname
  },
  /** Query of the address (reactive); filters live here, so that a link includes them. */
  get query() {
    return address.searchParams
  },
  /** Component of the page, undefined until its code has loaded. */
  get page() {
    return page
  },
  get match() {
    return shown
  },
  get loading() {
    return loading
  },
  /** The reason why the code of the page failed to load. */
  get problem() {
    return problem
  },
}

/** Whether a new page's heading should take the focus; true once per navigation. */
export function takesFocus(): boolean {
  const wanted = heading
  heading = false
  return wanted
}

async function swap(change: () => void): Promise<void> {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  if (!document.startViewTransition || calm || document.hidden || !page) {
    change()
    await tick()
    return
  }
  const transition = document.startViewTransition(async () => {
    change()
    await tick()
  })
  // Skipped if another navigation follows at once; the page changes all the same.
  transition.ready.catch(() => undefined)
  await transition.updateCallbackDone
}

/** Restores the scroll position of a page that grows as its rows arrive: retries for a second. */
function restoreScroll(top: number): void {
  const until = performance.now() + 1000
  const step = () => {
    scrollTo({ top, behavior: 'instant' })
    if (Math.abs(scrollY - top) > 2 && performance.now() < until) requestAnimationFrame(step)
  }
  step()
}

async function show(target: URL, scroll: number | undefined): Promise<void> {
  address = target
  past.follow(target)
  const found = match(target.pathname)
  const samePage = found !== undefined && found.key === shown?.key
  if (samePage) {
    shown = found
    if (scroll !== undefined) restoreScroll(scroll)
    return
  }
  loading = true
  problem = undefined
  let next: Page | undefined
  try {
    const route = found?.route ?? nowhere
    next = route && (await load(route))
  } catch (error) {
    console.error(error)
    problem = new Problem({ code: 'offline' })
  }
  // Another navigation started while the code loaded.
  if (address !== target) return
  const first = shown === undefined && page === undefined
  await swap(() => {
    // Another navigation started before the view transition.
    if (address !== target) return
    heading = !first
    page = next
    shown = found
    loading = false
  })
  if (target.hash) document.getElementById(target.hash.slice(1))?.scrollIntoView()
  else if (!first || scroll) restoreScroll(scroll ?? 0)
}

/** Navigates to an address of this site. */
export function go(href: string, { replace = false } = {}): void {
  const target = new URL(href, location.href)
  past.keep(target)
  if (target.href === location.href) replace = true
  else if (!replace) history.replaceState({ scroll: scrollY }, '')
  if (replace) history.replaceState(null, '', target)
  else history.pushState(null, '', target)
  void show(target, undefined)
}

/** Changes only the query, without a history entry: `setQuery({ sector: null })`. */
export function setQuery(changes: Record<string, string | null | undefined>): void {
  const target = new URL(address)
  for (const [key, value] of Object.entries(changes))
    if (value) target.searchParams.set(key, value)
    else target.searchParams.delete(key)
  history.replaceState(history.state, '', target)
  address = target
  past.follow(target)
}

/** Fetches the code of the page of an address. */
export function preload(href: string): void {
  const target = new URL(href, location.href)
  const found = target.origin === location.origin && match(target.pathname)
  if (found) load(found.route).catch(() => undefined)
}

function linkOf(event: Event): HTMLAnchorElement | undefined {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link?.href || link.target || link.hasAttribute('download')) return undefined
  const url = new URL(link.href)
  return url.origin === location.origin && match(url.pathname) ? link : undefined
}

/** Handles the clicks on links of the document; called once. */
export function start(pages: readonly Route[], otherwise: Route): void {
  routes = pages
  nowhere = otherwise
  history.scrollRestoration = 'manual'
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = linkOf(event)
    if (!link || (link.hash && link.pathname === location.pathname)) return
    event.preventDefault()
    go(link.href)
  })
  for (const kind of ['pointerover', 'focusin'] as const)
    document.addEventListener(kind, (event) => {
      const link = linkOf(event)
      if (link) preload(link.href)
    })
  addEventListener('popstate', (event: PopStateEvent) => {
    const state = event.state as { scroll?: number } | null
    void show(new URL(location.href), state?.scroll ?? 0)
  })
  addEventListener('pagehide', () => history.replaceState({ scroll: scrollY }, ''))
  const state = history.state as { scroll?: number } | null
  void show(new URL(location.href), state?.scroll)
}
