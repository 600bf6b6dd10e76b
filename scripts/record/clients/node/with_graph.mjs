import { Client } from '@microsoft/microsoft-graph-client'
import { body, form, headers, method, url } from './call.mjs'

const client = Client.init({ authProvider: (done) => done(null, headers.authorization.slice('Bearer '.length)) })

const call = () => {
  const request = client.api(url.replace('https://graph.microsoft.com/v1.0', '')).middlewareOptions([])
  return method === 'POST' ? request.post(JSON.parse(body)) : request.get()
}

const forms = {
  async uncaught() {
    await call()
  },
  async fields() {
    await call().catch((error) => console.log(`${error.statusCode} ${error.code}: ${error.message} (request ${error.requestId}, ${error.date?.toISOString?.() ?? error.date})`))
  },
  async body() {
    await call().catch((error) => console.log('Graph call failed', error.body ?? error))
  }
}
await forms[form]()
