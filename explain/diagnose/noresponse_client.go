package diagnose

import "strings"

// called returns the host that was called, or other words if the input doesn't
// tell.
func (u *unanswered) called(otherwise Text) Text {
	if u.named == "" {
		return otherwise
	}
	return textf("%s", "%s", shown(u.named))
}

// anyHost stands for the host in a command.
func anyHost() Text { return Text{en: "HOST", ru: "HOST"} }

// addRoot says how to have the client at hand trust another root: each kind of
// client has a list of its own.
func (u *unanswered) addRoot() Text {
	switch {
	case u.isClient("ssl:true", "aiohttp", "clientconnectorcertificateerror"): // which reads no REQUESTS_CA_BUNDLE
		return Text{en: "name a file with the public roots and its own in SSL_CERT_FILE. If not: on macOS with Python from python.org, run Install Certificates.command; elsewhere, set SSL_CERT_FILE to the path that python -m certifi prints.",
			ru: "укажите в SSL_CERT_FILE файл с публичными корнями и её корнем. Если нет: в macOS с Python от python.org запустите Install Certificates.command; иначе задайте в SSL_CERT_FILE путь, который печатает python -m certifi."}
	case u.isClient("_ssl.c", "certificate_verify_failed", "httpsconnectionpool", "urllib", "python"):
		return Text{en: "add its root to the bundle set in REQUESTS_CA_BUNDLE (requests, Azure CLI) or SSL_CERT_FILE (httpx, urllib).",
			ru: "добавьте её корень в файл, на который указывает REQUESTS_CA_BUNDLE (requests, Azure CLI) или SSL_CERT_FILE (httpx, urllib)."}
	case u.isClient("self_signed_cert", "unable_to_", "unable to verify the first", "depth_zero", "fetch failed", "axios", "node"):
		return Text{en: "name its root in NODE_EXTRA_CA_CERTS before Node.js starts.",
			ru: "укажите её корень в NODE_EXTRA_CA_CERTS до запуска Node.js."}
	case u.isClient("pkix", "certpath", "sslhandshakeexception", "java"):
		return Text{en: "import its root into the Java trust store: keytool -importcert -cacerts -alias company -file root.pem.",
			ru: "импортируйте её корень в хранилище Java: keytool -importcert -cacerts -alias company -file root.pem."}
	case u.isClient("x509:", "go-http-client"):
		return Text{en: "add its root to the system's store, or name it in SSL_CERT_FILE (on Linux).",
			ru: "добавьте её корень в хранилище системы или укажите его в SSL_CERT_FILE (в Linux)."}
	case u.isClient("guzzlehttp", "curl error 60", "php"): // which curl's own settings don't reach
		return Text{en: "add its root to the file set as curl.cainfo and openssl.cafile in php.ini. If not, set both to a current cacert.pem.",
			ru: "добавьте её корень в файл, указанный в php.ini как curl.cainfo и openssl.cafile. Если нет, задайте в обоих актуальный cacert.pem."}
	case u.isClient("curl"):
		return Text{en: "give curl its root: --cacert root.pem, or CURL_CA_BUNDLE.",
			ru: "передайте curl её корень: --cacert root.pem или CURL_CA_BUNDLE."}
	case u.isClient("remote certificate", "ssl connection could not be established", "trust relationship", "powershell", ".net"):
		return Text{en: "import its root into Trusted Root Certification Authorities of the machine (on Linux: update-ca-certificates).",
			ru: "импортируйте её корень в «Доверенные корневые центры сертификации» компьютера (в Linux: update-ca-certificates)."}
	}
	switch around := strings.ToLower(u.Exchange.Around); { // what else the program printed
	case containsAny(around, "fetch client threw", "node:internal", "node_modules", "msal-node"):
		return Text{en: "name its root in NODE_EXTRA_CA_CERTS before Node.js starts.",
			ru: "укажите её корень в NODE_EXTRA_CA_CERTS до запуска Node.js."}
	case containsAny(around, "traceback (most recent call last)", "site-packages"):
		return Text{en: "add its root to the bundle set in REQUESTS_CA_BUNDLE (requests, Azure CLI) or SSL_CERT_FILE (httpx, urllib).",
			ru: "добавьте её корень в файл, на который указывает REQUESTS_CA_BUNDLE (requests, Azure CLI) или SSL_CERT_FILE (httpx, urllib)."}
	}
	return Text{en: "add its root to the certificates that this client trusts: the system's store, or the client's own file.",
		ru: "добавьте её корень к сертификатам, которым доверяет клиент: в хранилище системы или в его файл."}
}

// isClient reports whether one of the words that only one kind of client uses
// is in what it said, or in how it calls itself.
func (u *unanswered) isClient(marks ...string) bool {
	agent := strings.ToLower(u.Exchange.Request.Header.Get("User-Agent"))
	for _, m := range marks {
		if strings.Contains(u.lower, m) || strings.Contains(agent, m) {
			return true
		}
	}
	return false
}
