import ky from 'ky'
import { body, form, headers, method, timeout, url } from './call.mjs'

const call = (options = {}) => ky(url, { method, headers, body, timeout, retry: 0, ...options })

const forms = {
  async uncaught() {
    await call()
  },
  async body() {
    try {
      await call()
    } catch (error) {
      console.error(error.name, error.message)
      if (error.response) console.error(await error.response.json())
      else console.error(error.cause)
    }
  }
}
await forms[form]()
