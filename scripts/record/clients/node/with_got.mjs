import got from 'got'
import { body, form, headers, method, timeout, url } from './call.mjs'

const call = (options = {}) => got(url, { method, headers, body, timeout: { request: timeout }, retry: { limit: 0 }, ...options })

const forms = {
  async uncaught() {
    await call()
  },
  async message() {
    await call().catch((error) => console.error(`${error.name} (${error.code}): ${error.message}`))
  },
  async tojson() {
    await call().catch((error) => console.error(JSON.stringify({ name: error.name, code: error.code, statusCode: error.response?.statusCode, body: error.response?.body, message: error.message })))
  },
  async retried() {
    await call({
      retry: { limit: 2, methods: [method], statusCodes: [429, 500, 502, 503, 504], calculateDelay: ({ attemptCount }) => (attemptCount < 3 ? 20 : 0) },
      hooks: { beforeRetry: [(error, count) => console.warn(`${new Date().toISOString()} WARN retry ${count} after ${error.code}: ${error.message}`)] }
    })
  }
}
await forms[form]()
