/** Groups as a tree, and actions in order of urgency. */
import type { ActionRow, GroupRow } from './rows'

export interface Branch {
  group: GroupRow
  children: Branch[]
}

/** A group whose parent is not listed (invisible, or filtered out) stands at the top. */
export function tree(groups: readonly GroupRow[]): Branch[] {
  const branches = new Map(groups.map((group) => [group.id, { group, children: [] as Branch[] }]))
  const top: Branch[] = []
  for (const branch of branches.values()) {
    const above = branch.group.parent ? branches.get(branch.group.parent) : undefined
    ;(above?.children ?? top).push(branch)
  }
  return top
}

export function isLate(action: ActionRow, today: string): boolean {
  return action.status !== 'done' && action.due !== null && action.due < today
}

/** The earliest due day first, actions without one last; done actions by completion, the latest first. */
export function byUrgency(one: ActionRow, other: ActionRow): number {
  if (one.status === 'done' && other.status === 'done')
    return (other.done_at ?? '').localeCompare(one.done_at ?? '')
  return (one.due ?? '9').localeCompare(other.due ?? '9') || one.id.localeCompare(other.id)
}
