// Makes each of the calls of the environment, and one that succeeds before it.
import pino from 'pino'
import { form, timeout } from './call.mjs'

const success = { method: 'GET', url: 'https://graph.microsoft.com/v1.0/security/secureScores', body: '', type: '' }
const log = pino({ base: null })

async function call({ method, url, body, type }) {
  const headers = body ? { 'content-type': type } : {}
  const response = await fetch(url, { method, headers, body: body || undefined, signal: AbortSignal.timeout(timeout) })
  return { method, url, status: response.status, statusText: response.statusText, body: await response.text() }
}

for (const asked of JSON.parse(process.env.CALLS).flatMap((c) => [success, c])) {
  try {
    const result = await call(asked)
    if (form === 'pino') log[result.status < 400 ? 'info' : 'error'](result, `${asked.method} done`)
    else if (result.status < 400) console.log('ok', asked.url)
    else console.error('Request failed:', result)
  } catch (err) {
    if (form === 'pino') log.error({ err, url: asked.url }, 'request failed')
    else console.error(`Request to ${asked.url} failed:`, err)
  }
}
