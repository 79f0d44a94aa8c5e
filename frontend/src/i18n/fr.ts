/** Every message in one language: its own chunk, loaded when that language is chosen. */
const files = import.meta.glob<string>(
  [
    '../../../platform/majlis/locale/fr.ftl',
    '../../../federations/locale/fr.ftl',
    '../../../synergies/locale/fr.ftl',
  ],
  { query: '?raw', import: 'default', eager: true },
)

export default Object.values(files).join('\n')
