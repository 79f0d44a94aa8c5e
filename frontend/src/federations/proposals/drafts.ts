/**
 * What somebody is writing and has not saved: kept in this browser until it is, so that a reload,
 * a crash or a refusal costs nothing. One text a person, a proposal and a language; beside it the
 * one that was set aside when another person's text was preferred.
 */
import type { Language } from '../../i18n'
import type { Block } from './blocks'

export interface Draft {
  /** Number of the version that it started from. */
  based_on: number
  title: string
  blocks: Block[]
  /** When it was last touched, ISO. */
  at: string
  /** Blocks in which two wordings wait for a choice. */
  disputed?: string[]
}

type Shelf = 'draft' | 'aside'

export class Drafts {
  constructor(
    private readonly person: string,
    private readonly proposal: string,
    private readonly storage: Storage = localStorage,
  ) {}

  read(language: Language, shelf: Shelf = 'draft'): Draft | undefined {
    try {
      const kept = JSON.parse(this.storage.getItem(this.key(language, shelf)) ?? 'null') as unknown
      return isDraft(kept) ? kept : undefined
    } catch {
      return undefined
    }
  }

  /** Says whether there was room to keep it. */
  keep(language: Language, draft: Draft, shelf: Shelf = 'draft'): boolean {
    try {
      this.storage.setItem(this.key(language, shelf), JSON.stringify(draft))
      return true
    } catch {
      return false
    }
  }

  drop(language: Language, shelf: Shelf = 'draft'): void {
    this.storage.removeItem(this.key(language, shelf))
  }

  private key(language: Language, shelf: Shelf): string {
    return ['majlis-text', this.person, this.proposal, language, shelf].join(':')
  }
}

function isDraft(value: unknown): value is Draft {
  const draft = value as Draft | null
  return (
    typeof draft?.based_on === 'number' &&
    typeof draft.title === 'string' &&
    typeof draft.at === 'string' &&
    Array.isArray(draft.blocks)
  )
}
