// One call with fetch, told of by the loggers that write structured lines.
import bunyan from 'bunyan'
import log4js from 'log4js'
import pino from 'pino'
import pretty from 'pino-pretty'
import winston from 'winston'
import pRetry from 'p-retry'
import { body, form, headers, method, timeout, url } from './call.mjs'

async function call() {
  const response = await fetch(url, { method, headers, body, signal: AbortSignal.timeout(timeout) })
  if (response.ok) return response.json()
  const error = new Error(`${method} ${url} failed with ${response.status}`)
  error.statusCode = response.status
  error.responseBody = await response.text()
  throw error
}

const forms = {
  async pino() {
    const log = pino({ base: { service: 'defender-sync' }, timestamp: pino.stdTimeFunctions.isoTime })
    await call().catch((err) => log.error({ err, req: { method, url } }, 'request failed'))
  },
  async pino_pretty() {
    const log = pino(pretty({ colorize: true, sync: true }))
    await call().catch((err) => log.error(err))
  },
  async winston() {
    const log = winston.createLogger({
      format: winston.format.combine(winston.format.timestamp(), winston.format.errors({ stack: true }), winston.format.json()),
      defaultMeta: { service: 'incident-sync' },
      transports: [new winston.transports.Console()]
    })
    await call().catch((error) => log.error('Fetching failed:', error))
  },
  async winston_printf() {
    const log = winston.createLogger({
      format: winston.format.combine(winston.format.timestamp(), winston.format.splat(), winston.format.printf(({ timestamp, level, message }) => `${timestamp} [${level}]: ${message}`)),
      transports: [new winston.transports.Console()]
    })
    await call().catch((error) => log.error(`${error.message}: ${error.responseBody ?? error.cause}`))
  },
  async bunyan() {
    const log = bunyan.createLogger({ name: 'defender', serializers: bunyan.stdSerializers })
    await call().catch((err) => log.error({ err, status: err.statusCode, body: err.responseBody }, 'call failed: %s', err.cause?.code ?? err.statusCode))
  },
  async log4js() {
    log4js.configure({ appenders: { out: { type: 'stdout', layout: { type: 'basic' } } }, categories: { default: { appenders: ['out'], level: 'info' } } })
    await call().catch((error) => log4js.getLogger('defender').error('Call failed', error))
  },
  async p_retry() {
    await pRetry(call, {
      retries: 2,
      minTimeout: 20,
      onFailedAttempt: ({ error, attemptNumber, retriesLeft }) => console.log(`Attempt ${attemptNumber} failed (${error.responseBody ?? error.cause?.message ?? error.message}). ${retriesLeft} retries left.`)
    })
  }
}
await forms[form]()
