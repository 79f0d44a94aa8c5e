/**
 * The table of pages: an address, and the file that draws it. Each page is a chunk of its own. What slices
 * register comes with it: `slice.ts` in the first load, `additions.ts` with the pages that may show it.
 */
import type { Route } from './router.svelte'

// For the navigation and home.
import.meta.glob('./**/slice.ts', { eager: true })

/** Loads the additions of all slices, one chunk. */
export const additions = () => import('./additions')

/** The additions come with every page but home (`first`) and those that need no signing in (`open`). */
function page(path: string, load: Route['load'], { open = false, first = false } = {}): Route {
  const both = () => Promise.all([load(), additions()]).then(([found]) => found)
  return { path, load: open || first ? load : both, open }
}

/** The page of unknown addresses. */
export const nowhere = page('', () => import('./shell/NotFoundPage.svelte'), { open: true })

export const routes: readonly Route[] = [
  page('/', () => import('./home/HomePage.svelte'), { first: true }),
  page('/inbox', () => import('./notifications/InboxPage.svelte')),
  page('/sign-in', () => import('./accounts/SignInPage.svelte'), { open: true }),
  page('/organisations', () => import('./federations/organisations/DirectoryPage.svelte')),
  page(
    '/organisations/:id/:tab?',
    () => import('./federations/organisations/OrganisationPage.svelte'),
  ),
  page('/groups', () => import('./federations/working_groups/GroupsPage.svelte')),
  page('/groups/:id/:tab?', () => import('./federations/working_groups/GroupPage.svelte')),
  page('/proposals/:id/:tab?', () => import('./federations/proposals/ProposalPage.svelte')),
  page('/votes/:id', () => import('./federations/votes/VotePage.svelte')),
  page('/verify/:hash?', () => import('./federations/votes/VerifyPage.svelte'), { open: true }),
  page('/links', () => import('./synergies/listings/LinksPage.svelte')),
  page('/links/:id', () => import('./synergies/listings/LinkPage.svelte')),
  page('/log', () => import('./audit/LogPage.svelte')),
  page('/intact', () => import('./audit/seal/IntactPage.svelte')),
  page('/people', () => import('./accounts/PeoplePage.svelte')),
  page('/webhooks', () => import('./webhooks/WebhooksPage.svelte')),
  page('/account', () => import('./accounts/SecurityPage.svelte')),
  page('/account/notifications', () => import('./notifications/PreferencesPage.svelte')),
  page('/account/data', () => import('./accounts/DataPage.svelte')),
  page('/join', () => import('./accounts/JoinPage.svelte'), { open: true }),
  page('/reset-password', () => import('./accounts/ResetPage.svelte'), { open: true }),
  page('/_kit', () => import('./kit/KitPage.svelte'), { open: true }),
]
