import fetch from 'node-fetch'
import { body, form, headers, method, timeout, url } from './call.mjs'

const call = () => fetch(url, { method, headers, body, signal: AbortSignal.timeout(timeout) })

const forms = {
  async uncaught() {
    const response = await call()
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}\n${await response.text()}`)
    console.log(await response.json())
  },
  async message() {
    try {
      const response = await call()
      const data = await response.json()
      if (data.error) console.log(`Request failed: ${data.error.code ?? data.error} - ${data.error.message ?? data.error_description}`)
    } catch (error) {
      console.log(`Request failed: ${error.message}`)
    }
  },
  async typed() {
    await call().then((r) => r.json()).then((data) => console.log('%o', data), (error) => console.log('%o', error))
  }
}
await forms[form]()
