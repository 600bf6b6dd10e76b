import { EnvHttpProxyAgent, fetch, request, setGlobalDispatcher } from 'undici'
import { body, form, headers, method, timeout, url } from './call.mjs'

setGlobalDispatcher(new EnvHttpProxyAgent({ headersTimeout: timeout, bodyTimeout: timeout }))

const forms = {
  async request() {
    try {
      const response = await request(url, { method, headers, body })
      console.error('status', response.statusCode, response.headers['content-type'], await response.body.text())
    } catch (error) {
      console.error(error)
    }
  },
  async throw_on_error() {
    await request(url, { method, headers, body, throwOnError: true })
  },
  async uncaught() {
    const response = await fetch(url, { method, headers, body, signal: AbortSignal.timeout(timeout) })
    if (!response.ok) throw new Error(`HTTP error! status: ${response.status}`, { cause: await response.text() })
    await response.json()
  },
  async inspect() {
    const response = await fetch(url, { method, headers, body })
    console.log(response, await response.json())
  },
  async message() {
    try {
      await (await fetch(url, { method, headers, body, signal: AbortSignal.timeout(timeout) })).json()
    } catch (error) {
      console.log(`[defender-sync] ${error.message}: ${error.cause?.code} ${error.cause?.message}`)
    }
  }
}
await forms[form]()
