// The call that a client makes, from the environment.
const env = process.env

export const method = env.METHOD
export const url = env.URL
export const body = env.BODY || undefined
export const form = env.FORM
export const timeout = 2000
export const headers = {}
if (env.TOKEN) headers.authorization = `Bearer ${env.TOKEN}`
if (body) headers['content-type'] = env.BODY_TYPE
