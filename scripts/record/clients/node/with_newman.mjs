// Runs the call as a collection of Postman, as a pipeline would.
import newman from 'newman'
import { body, form, headers, method, timeout, url } from './call.mjs'

const header = Object.entries(headers).map(([key, value]) => ({ key, value }))
const test = ['pm.test("Status code is 200", () => pm.response.to.have.status(200));', 'pm.test("Body has values", () => pm.expect(pm.response.json()).to.have.property("value"));']
const collection = {
  info: { name: 'Defender smoke test', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  item: [{ name: 'List', request: { method, url, header, body: body && { mode: 'raw', raw: body } }, event: [{ listen: 'test', script: { exec: test } }] }]
}
newman.run({ collection, reporters: ['cli'], color: form === 'colour' ? 'on' : 'off', verbose: form === 'verbose', timeoutRequest: timeout }, (error) => {
  if (error) console.error(error)
})
