/**
 * The table of pages: an address, and the file that draws it. Each page is a chunk of its own. What slices
 * add to other screens comes with it.
 */
import type { Route } from './router.svelte'

// They register themselves, which adds nothing here.
import.meta.glob('./**/slice.ts', { eager: true })

function page(path: string, load: Route['load'], { open = false } = {}): Route {
  return { path, load, open }
}

/** Where there is no page. */
export const nowhere = page('', () => import('./shell/NotFoundPage.svelte'), { open: true })

export const routes: readonly Route[] = [
  page('/', () => import('./home/HomePage.svelte')),
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
