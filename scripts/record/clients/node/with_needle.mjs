import needle from 'needle'
import { body, form, headers, method, timeout, url } from './call.mjs'

const options = { headers, response_timeout: timeout, read_timeout: timeout, use_proxy_from_env_var: true }

const forms = {
  callback() {
    needle.request(method.toLowerCase(), url, body ?? null, options, (error, response) => {
      if (error) return console.error('needle:', error)
      console.error(response.statusCode, response.statusMessage, response.body)
    })
  },
  message() {
    needle.request(method.toLowerCase(), url, body ?? null, options, (error, response) => {
      if (error) return console.error(`ERROR ${error.code ?? ''} ${error.message}`)
      console.error(`ERROR ${response.statusCode} ${JSON.stringify(response.body)}`)
    })
  }
}
forms[form]()
