/** A notice in words: the latest fact, and the reason for the notice. */
import { formatDate, language, name, t, tMaybe, type Names, type Values } from '../i18n'
import type { Args, NoticeRow } from './rows'

/** The server's placeholder for an absent value. */
export const none = 'none'

/** `opens_at` is a moment, `due_on` a civil day, `{fr, ar, en}` a name; other values stay as they are. */
export function valuesOf(args: Args): Values {
  return Object.fromEntries(
    Object.entries(args).map(([key, value]): [string, string | number] => {
      if (value === null || typeof value === 'object') return [key, name(value).text]
      if (value === none) return [key, value]
      if (typeof value === 'string' && key.endsWith('_at'))
        return [key, formatDate(value, 'deadline')]
      if (typeof value === 'string' && key.endsWith('_on')) return [key, formatDate(value)]
      return [key, value]
    }),
  )
}

/** The sentence of the latest fact. */
export function sentenceOf(notice: NoticeRow): string {
  const values: Values = {
    ...valuesOf(notice.args),
    who: notice.by?.name ?? t('notice-by-itself'),
    for: name(notice.organisation?.names).text,
    object: name(notice.object.names).text,
    count: notice.count,
  }
  return tMaybe(`notice-${notice.topic.replaceAll('.', '-')}`, values) ?? ''
}

/** "Because you are rapporteur." */
export function reasonOf(notice: NoticeRow): string {
  return tMaybe(`notice-because-${notice.reason}`) ?? ''
}

/** The name of the notice's object. */
export function titleOf(notice: NoticeRow): Names {
  return notice.object.path === null ? { [language()]: t('inbox-gone') } : notice.object.names
}
