/**
 * The table of pages: an address, and the file that draws it. Each page is a chunk of its own. What slices
 * add to other screens comes with it.
 */
import type { Route } from './router.svelte'
import NotFound from './shell/NotFound.svelte'

// Found by name, so that adding a screen is adding its file and its line here.
const files = import.meta.glob<{ default: unknown }>('./**/*Page.svelte')
// They register themselves, which adds nothing here.
import.meta.glob('./**/slice.ts', { eager: true })

function page(path: string, name: string, { open = false } = {}): Route {
  const load = files[`./${name}.svelte`] ?? (() => Promise.resolve({ default: NotFound }))
  return { path, load, open }
}

export const routes: readonly Route[] = [
  page('/', 'home/HomePage'),
  page('/inbox', 'notifications/InboxPage'),
  page('/sign-in', 'accounts/SignInPage', { open: true }),
  page('/organisations', 'federations/organisations/DirectoryPage'),
  page('/organisations/:id/:tab?', 'federations/organisations/OrganisationPage'),
  page('/groups', 'federations/working_groups/GroupsPage'),
  page('/groups/:id/:tab?', 'federations/working_groups/GroupPage'),
  page('/proposals/:id/:tab?', 'federations/proposals/ProposalPage'),
  page('/votes/:id', 'federations/votes/VotePage'),
  page('/verify/:hash?', 'federations/votes/VerifyPage', { open: true }),
  page('/links', 'synergies/listings/LinksPage'),
  page('/links/:id', 'synergies/listings/LinkPage'),
  page('/log', 'audit/LogPage'),
  page('/intact', 'audit/seal/IntactPage'),
  page('/people', 'accounts/PeoplePage'),
  page('/webhooks', 'webhooks/WebhooksPage'),
  page('/account', 'accounts/SecurityPage'),
  page('/account/notifications', 'notifications/PreferencesPage'),
  page('/account/data', 'accounts/DataPage'),
  page('/join', 'accounts/JoinPage', { open: true }),
  page('/reset-password', 'accounts/ResetPage', { open: true }),
  page('/_kit', 'kit/KitPage', { open: true }),
]
