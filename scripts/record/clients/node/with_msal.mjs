import * as msal from '@azure/msal-node'
import { form } from './call.mjs'

const app = new msal.ConfidentialClientApplication({
  auth: {
    clientId: '3b0c1d2e-5f60-4718-92a3-b4c5d6e7f809',
    authority: 'https://login.microsoftonline.com/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
    clientSecret: 'notARealSecretValue~1234567890abc'
  },
  system: { loggerOptions: { loggerCallback: (level, message) => form === 'logger' && console.log(message), logLevel: msal.LogLevel.Info, piiLoggingEnabled: false } }
})
const token = () => app.acquireTokenByClientCredential({ scopes: ['https://api.security.microsoft.com/.default'] })

const forms = {
  async message() {
    await token().catch((error) => console.error(`${error.errorCode}: ${error.errorMessage}`))
  },
  async printed() {
    await token().catch((error) => console.log(error))
  },
  async logger() {
    await token().catch((error) => console.log(error.toString()))
  }
}
await forms[form]()
