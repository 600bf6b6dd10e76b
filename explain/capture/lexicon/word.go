package lexicon

import "strings"

// IsTypeOfError reports whether a word, which is in lower case, is the name of a
// type of error: TimeoutError, SocketException.
func IsTypeOfError(word []byte) bool {
	last := word[len(word)-1]
	if strings.HasPrefix(string(word), "err_") { // a constant: ERR_HTTP2_STREAM_ERROR
		return false
	}
	return last == 'r' && strings.HasSuffix(string(word), "error") || last == 'n' && strings.HasSuffix(string(word), "exception")
}

// IsFailureWord reports whether phrases of Failure are looked up by a word, which is
// in lower case, that nothing else is looked up by.
func IsFailureWord(word []byte) bool {
	switch string(word) {
	case "_ssl", "aborted", "access_token", "acquire", "actively", "address", "alternative", "altnames", "authority", "awaiting",
		"body", "broken", "buffer", "bytes", "call", "canceled", "cancelled", "cert_has_expired", "certificate", "certificate_verify_failed",
		"certificateexpired", "closed", "common", "connectfailure", "connection", "connectionaborted", "connectionclosed",
		"connectionrefused", "connectionreset", "connectiontimeout", "connecttimedout", "connecttimeout", "content", "copying",
		"curl", "data", "deadline", "does", "doesn", "eacces", "eai_again", "econnaborted", "econnrefused", "econnreset",
		"ehostunreach", "empty", "end", "enetunreach", "enotfound", "eof", "epipe", "eproto", "errno", "esockettimedout", "establish", "establishing",
		"etimedout", "execution", "expected", "expecting", "fetch", "few", "fixed", "forcibly", "frame", "getaddrinfo", "gnutls", "goaway", "headers", "host",
		"hostname", "httpclient", "incompleteread", "invalidchunklength", "issuer", "item", "keepalivefailure", "local", "lookup", "name",
		"nameresolutionfailure", "module", "network", "no_network_connectivity", "nodename", "nohttpresponse", "nxdomain", "occurred", "opentimeout", "os",
		"peer", "php_network_getaddresses", "pkix", "pooltimeout", "post_request_failed", "premature", "prematurely", "proxyauthrequired", "proxyconnect",
		"read", "reading", "readtimeout", "received", "receivefailure", "receiving", "remote", "remotecertificatechainerrors",
		"remotecertificatenamemismatch", "remotecertificatenotavailable", "remotedisconnected", "request_timeout", "requested",
		"reset", "resolve", "resolving", "resource", "responseended", "route", "schannel", "secure", "semaphore",
		"securechannelfailure", "self", "sendfailure", "sending", "server", "serverdisconnected", "socket", "sockettimeout", "ssl",
		"ssl_connect", "ssl_error_syscall", "stream", "such", "sysread_nonblock", "temporary", "terminated", "timed", "timedout",
		"timeout", "tls", "transfer", "trust", "trustanchors", "trustfailure", "tunnelunsuccessful", "underlying", "unexpected",
		"unreachable", "unresolvedaddress", "unterminated", "untrusted_authority", "valid", "verify", "winerror", "writetimeout",
		"x509":
		return true

	// In other languages.
	case "attente", "autorisations", "canal", "canale", "cancelada", "cancelamento", "certificado", "certificat", "certificato", "conectada", "conectar", "confiance",
		"confianza", "connecter", "connessione", "connexion", "demande", "desconocido", "destino", "distant", "enviar", "equipo", "forzado",
		"inconnu", "kanal", "nombre", "ordinateur", "permisos", "proxyname", "remotename", "remotezertifikat", "remoto", "rifiuto", "risposta", "senden",
		"subjacente", "tempo", "tentativa", "tentative", "terminado", "tiempo", "unbekannt", "verbindung", "verbindungsversuch",
		"vertrauensstellung", "zeitlimit", "zielcomputer", "zugriffsrechte":
		return true
	}
	return false
}
