import axios, { AxiosError } from 'axios'
import axiosRetry from 'axios-retry'
import { body, form, headers, method, timeout, url } from './call.mjs'

const call = (client = axios) => client.request({ url, method, headers, data: body, timeout })

const forms = {
  async message() {
    try {
      await call()
    } catch (error) {
      console.error('Error:', error.message)
    }
  },
  async response() {
    try {
      await call()
    } catch (error) {
      console.error(error.response?.status, error.response?.statusText, error.response?.headers?.toJSON?.())
      console.error(JSON.stringify(error.response?.data ?? { code: error.code, message: error.message }, null, 2))
    }
  },
  async inspected() {
    await call().catch((error) => console.error(error))
  },
  async retry() {
    const client = axios.create()
    axiosRetry(client, {
      retries: 2,
      retryDelay: () => 20,
      retryCondition: () => true,
      onRetry: (count, error) => console.warn(`retry #${count}: ${error.message}`)
    })
    await call(client)
  },
  async azure_function() {
    // What the host of Azure Functions prints of an exception.
    try {
      await call()
    } catch (error) {
      const stamp = new Date().toISOString()
      console.log(`[${stamp}] Executed 'Functions.SyncAlerts' (Failed, Id=2f0b1b3a-55d7-4d6f-9a2e-5d7c1f3f6a10, Duration=412ms)`)
      console.log(`[${stamp}] System.Private.CoreLib: Exception while executing function: Functions.SyncAlerts. System.Private.CoreLib: Result: Failure\nException: ${error.message}\nStack: ${error.stack}.`)
      if (error instanceof AxiosError && error.response) console.log(`[${stamp}] ${JSON.stringify(error.response.data)}`)
    }
  }
}
await forms[form]()
