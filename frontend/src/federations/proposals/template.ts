/** The template of a text: empty sections, each with an instruction that the editor shows in it. */
import type { PlainId } from '../../i18n'
import { newId, type Block } from './blocks'

type Say = (id: PlainId) => string

/** The title and the instruction of each section; the server refuses to submit one without words. */
export function sections(say: Say): [string, string][] {
  return [
    [say('proposal-model-reasons'), say('proposal-model-reasons-text')],
    [say('proposal-model-purpose'), say('proposal-model-purpose-text')],
    [say('proposal-model-means'), say('proposal-model-means-text')],
    [say('proposal-model-follow-up'), say('proposal-model-follow-up-text')],
  ]
}

/** The template's blocks, in the language of `say`. */
export function template(say: Say): Block[] {
  const block = (type: Block['type'], id: PlainId | undefined, level = 0): Block => ({
    id: newId(),
    type,
    level,
    content: id ? [{ type: 'text', text: say(id) }] : [],
  })
  const empty = () => block('paragraph', undefined)
  return [
    block('heading', 'proposal-model-reasons', 1),
    empty(),
    block('heading', 'proposal-model-provisions', 1),
    block('article', 'proposal-model-purpose'),
    empty(),
    block('article', 'proposal-model-means'),
    empty(),
    block('article', 'proposal-model-follow-up'),
    empty(),
  ]
}
