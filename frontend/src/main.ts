import './app.css'
import './fonts.css'
import './print.css'
import './tokens.css'

import { mount } from 'svelte'

import { theme } from './accounts/me.svelte'
import App from './App.svelte'
import { isLanguage, useLanguage } from './i18n'
import { start } from './router.svelte'
import { nowhere, routes } from './routes'

theme.apply()
const { lang } = document.documentElement
await useLanguage(isLanguage(lang) ? lang : 'fr')
start(routes, nowhere)
const target = document.getElementById('app')
if (target) mount(App, { target })
