import './fonts.css'
import './tokens.css'
import './app.css'
import './print.css'

import { mount } from 'svelte'

import { theme } from './accounts/me.svelte'
import App from './App.svelte'
import { isLanguage, useLanguage } from './i18n'
import { start } from './router.svelte'

theme.apply()
const { lang } = document.documentElement
await useLanguage(isLanguage(lang) ? lang : 'fr')
start()
const target = document.getElementById('app')
if (target) mount(App, { target })
