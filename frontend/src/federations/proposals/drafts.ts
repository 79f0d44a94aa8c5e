/**
 * Unsaved texts, kept in this browser until they are saved, so that a reload, a crash or a refusal
 * loses nothing. One draft per person, proposal and language, and the one set aside in a conflict.
 */
import type { Language } from '../../i18n'
import type { Block } from './blocks'

export interface Draft {
  /** Number of the version that the draft started from. */
  based_on: number
  title: string
  blocks: Block[]
  /** Time of the last change, ISO. */
  at: string
  /** Ids of conflicting blocks, of which the writer must choose one wording. */
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

  /** Stores the draft; returns false if the browser has no room. */
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
