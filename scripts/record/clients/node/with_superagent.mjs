import superagent from 'superagent'
import { body, form, headers, method, timeout, url } from './call.mjs'

const call = () => superagent(method, url).set(headers).send(body).timeout(timeout)

const forms = {
  async uncaught() {
    await call()
  },
  async message() {
    await call().catch((error) => console.error(error.status, error.message, error.response?.text ?? error.code))
  },
  async stringify() {
    await call().catch((error) => console.error(JSON.stringify(error)))
  }
}
await forms[form]()
