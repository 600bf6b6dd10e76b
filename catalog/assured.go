package catalog

// An Assurance is what people say they have or did already, which speaks against a cause:
// advice to do it first helps nobody.
type Assurance struct {
	Phrases []string // in lower case, any of them
	Against []string // IDs of causes
}

// Assurances are what people assure in the text around a failure.
func Assurances() []Assurance { return assurances[:] }

// Granted are phrases by which people say that the permissions are granted.
func Granted() []string { return assurances[0].Phrases }

// Renewed are phrases by which people say that the token is new.
func Renewed() []string { return assurances[1].Phrases }

var assurances = [...]Assurance{
	{
		Phrases: []string{
			"i have granted", "i've granted", "i granted", "i already granted", "i have already granted", "we have granted", "we've granted", "we granted", "we already granted", "already granted",
			"i have given", "we have given", "we already gave", "i gave", "we gave",
			"admin consent is granted", "admin consent granted", "admin consent given", "admin consent has been", "admin consent was", "granted admin consent", "gave admin consent", "given admin consent", "with admin consent",
			"permissions are granted", "permissions are in place", "permissions are correct", "permissions look correct", "permissions are set", "permissions are configured", "permissions are all",
			"has all permissions", "has all the permissions", "have all permissions", "have all the permissions", "have all the required", "has all the required", "has the required permission", "have the required permission",
			"has the correct permission", "have the correct permission", "has the right permission", "have the right permission", "added all the permissions", "added all permissions", "all api permissions",
			"разрешения выданы", "согласие администратора дано", "согласие администратора выдано",
		},
		Against: []string{"permission-missing", "role-not-granted", "scope-not-granted"},
	},
	{
		Phrases: []string{
			"requested a new token", "requested new token", "requested a fresh token", "got a new token", "got a fresh token", "new token each time", "new token every time", "fresh token each", "fresh token every",
			"with a new token", "with a fresh token", "with a brand new token", "token is fresh", "token is not expired", "token isn't expired", "token has not expired", "token hasn't expired", "token is still valid",
			"cleared the token cache", "cleared the cache", "signed out and in", "signed out and back in", "logged out and in", "logged out and back in",
			"новый токен не помог", "с новым токеном то же",
		},
		Against: []string{"token-expired", "token-before-consent"},
	},
	{
		Phrases: []string{
			"for one user only", "only for one user", "only one user", "just one user", "for a single user", "only for some users", "only some users", "other users can", "other users work", "other admins can", "works for other users",
			"works for my colleague", "works for everyone else", "for all other users",
			"только у одного пользователя", "у других пользователей работает",
		},
		Against: []string{"permission-missing", "role-not-granted", "scope-not-granted", "app-not-in-tenant", "wrong-path"},
	},
	{
		Phrases: []string{
			"i am global admin", "i'm global admin", "i am a global admin", "i'm a global admin", "i am the global admin", "as global admin", "as a global admin", "with global admin", "with a global admin", "is global admin", "is a global admin",
			"has global admin", "has the global admin", "have global admin", "have the global admin", "using global admin", "using a global admin", "even as global admin", "user is security admin", "has security admin", "has the security admin",
			"я глобальный администратор", "под глобальным администратором",
		},
		Against: []string{"directory-role", "user-role", "security-role"},
	},
	{
		Phrases: []string{
			"we have e5", "we have an e5", "we have m365 e5", "have e5 licen", "with e5 licen", "has e5 licen", "has an e5", "we have p1", "we have p2", "we have entra id p", "we have azure ad p", "has a p2", "has a p1", "with a p2", "with p2 licen", "with p1 licen",
			"licenses are assigned", "license is assigned", "licences are assigned", "licence is assigned", "has the license", "has the licence", "have the license", "have the licence", "have licenses for", "is licensed", "are licensed",
			"лицензия есть", "лицензии есть", "лицензии назначены",
		},
		Against: []string{"licence-missing", "provider-not-licensed"},
	},
	{
		Phrases: []string{
			"not the secret id", "not the id", "value and not the", "copied the value", "using the secret value", "use the secret value", "used the value", "used the secret value", "using the value", "secret value is correct",
			"value of the secret",
		},
		Against: []string{"client-secret-wrong"},
	},
	{
		Phrases: []string{
			"created a new secret", "created a new client secret", "generated a new secret", "generated a new client secret", "new client secret", "renewed the secret", "secret is not expired", "secret isn't expired", "secret has not expired",
			"secret hasn't expired", "secret is valid until", "secret is still valid", "secret expires in",
		},
		Against: []string{"client-secret-expired"},
	},
	{
		Phrases: []string{
			"no proxy", "no firewall", "without a proxy", "without proxy", "not behind a proxy", "not behind a firewall", "direct internet access", "direct access to the internet", "unrestricted internet", "unrestricted outbound", "outbound is open",
			"firewall is open", "firewall is off", "firewall is disabled", "firewall disabled", "port 443 is open", "443 is open",
		},
		Against: []string{"firewall-blocks", "proxy-blocks", "proxy-unreachable"},
	},
}
