/** Every message in one language: its own chunk, loaded when that language is chosen. */
const files = import.meta.glob<string>(
  [
    '../../../platform/majlis/locale/ar.ftl',
    '../../../federations/locale/ar.ftl',
    '../../../synergies/locale/ar.ftl',
  ],
  { query: '?raw', import: 'default', eager: true },
)

export default Object.values(files).join('\n')
