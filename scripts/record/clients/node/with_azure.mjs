import { ClientSecretCredential } from '@azure/identity'
import { createPipelineRequest, createDefaultHttpClient, createPipelineFromOptions, createHttpHeaders, RestError } from '@azure/core-rest-pipeline'
import { setLogLevel } from '@azure/logger'
import { body, form, headers, method, timeout, url } from './call.mjs'

const tenant = '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0'
const credential = () =>
  new ClientSecretCredential(tenant, '3b0c1d2e-5f60-4718-92a3-b4c5d6e7f809', 'notARealSecretValue~1234567890abc', { retryOptions: { maxRetries: 0 } })
const token = () => credential().getToken('https://api.security.microsoft.com/.default', { requestOptions: { timeout } })

async function send() {
  const pipeline = createPipelineFromOptions({ retryOptions: { maxRetries: 0 } })
  const request = createPipelineRequest({ url, method, headers: createHttpHeaders(headers), body, timeout })
  const response = await pipeline.sendRequest(createDefaultHttpClient(), request)
  if (response.status >= 400) throw new RestError(`Unexpected status code: ${response.status}`, { statusCode: response.status, request, response })
}

const forms = {
  async identity_uncaught() {
    await token()
  },
  async identity_printed() {
    await token().catch((error) => console.error(error))
  },
  async identity_stringify() {
    await token().catch((error) => console.error(JSON.stringify(error, null, 2)))
  },
  async pipeline_uncaught() {
    await send()
  },
  async pipeline_tostring() {
    await send().catch((error) => console.error(String(error)))
  },
  async pipeline_verbose() {
    setLogLevel('info')
    await send().catch((error) => console.error(error.message))
  }
}
await forms[form]()
