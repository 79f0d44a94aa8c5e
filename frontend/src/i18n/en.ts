/** Every message in one language: its own chunk, loaded when that language is chosen. */
const files = import.meta.glob<string>(
  [
    '../../../platform/majlis/locale/en.ftl',
    '../../../federations/locale/en.ftl',
    '../../../synergies/locale/en.ftl',
  ],
  { query: '?raw', import: 'default', eager: true },
)

export default Object.values(files).join('\n')
