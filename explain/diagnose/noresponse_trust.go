package diagnose

import (
	"github.com/defender-err/defender-err/catalog/client"
	"github.com/defender-err/defender-err/explain/exchange"
)

// untrusted explains that no secure connection came about. A message can name
// several faults of a certificate. The name counts first: a certificate for
// another host is somebody else's, no matter what else is wrong with it.
func (u *unanswered) untrusted() []Cause {
	switch {
	case u.says(bundleFileWords()...):
		return []Cause{u.bundleFile()}
	case u.says(ownCertificateWords()...):
		return []Cause{u.ownCertificate()}
	case u.says("ssl module is not available"):
		return []Cause{u.withoutSSL()}
	case u.says("shut down incorrectly", "terminated the handshake", "unexpected eof while reading"): // which says that it ended, not that it was refused
		u.failure, _ = client.FindFailure(exchange.Reset)
		return u.reset()
	case u.says(strictWords()...):
		return []Cause{u.proved("certificate-strict", strictWords()...), u.possible("tls-inspection")}
	case u.says(noRootsWords()...):
		return []Cause{u.proved("root-missing", noRootsWords()...)}
	case u.says(otherNameWords()...):
		return u.certificateName()
	case u.says(revokedWords()...):
		return []Cause{u.proved("certificate-revoked", revokedWords()...), u.possible("tls-inspection")}
	case u.says(expiredWords()...):
		return []Cause{u.certificateExpired(), u.possible("machine-clock"), u.possible("tls-inspection"), u.rootMissing()}
	case u.says(untrustedWords()...):
		return u.withBetween([]Cause{u.certificateUntrusted(), u.inspected(), u.rootMissing()}, "tls-inspection")
	case u.says(uncheckedWords()...):
		return []Cause{u.likely("revocation-unreachable", uncheckedWords()...), u.possible("tls-inspection")}
	case u.says(refusedCertificateWords()...):
		return u.withBetween([]Cause{u.certificateUntrusted(), u.inspected(), u.rootMissing()}, "tls-inspection")
	}
	return u.handshakeFailed()
}

// strictWords say that a certificate lacks what only a strict check requires.
//
//	certificate verify failed: Missing Authority Key Identifier (_ssl.c:1020)
func strictWords() []string {
	return []string{"missing authority key identifier", "missing subject key identifier", "basic constraints of ca cert not marked critical"}
}

// ownCertificateWords say that the client couldn't read the certificate with which it
// would identify itself.
func ownCertificateWords() []string {
	return []string{"could not load pem client certificate", "could not load client certificate", "unable to set private key file", "unable to load client key"}
}

// ownCertificate explains a certificate of the client's own that it couldn't load.
//
//	curl: (58) could not load PEM client certificate from /opt/app/cert.pem, OpenSSL error …, (no key found, wrong pass phrase, or wrong file format?)
func (u *unanswered) ownCertificate() Cause {
	cause := u.proved("tls-failed", ownCertificateWords()...)
	cause.Summary = Text{en: "The client couldn't load its own certificate or key: the file is missing, or its format or passphrase is wrong.",
		ru: "Клиент не смог загрузить собственный сертификат или ключ: нет файла, не тот формат или не та парольная фраза."}
	cause.Fix = Text{en: "Check the path and the read permission; the file must be PEM with certificate and key (openssl pkcs12 -in FILE.pfx -out FILE.pem -nodes). To sign in to Entra ID with a certificate, don't send it by TLS: it signs the client assertion.",
		ru: "Проверьте путь и права на чтение; файл должен быть PEM с сертификатом и ключом (openssl pkcs12 -in FILE.pfx -out FILE.pem -nodes). Для входа в Entra ID сертификат не передают по TLS: им подписывают client assertion."}
	return cause
}

// withoutSSL explains a Python that was built or started without OpenSSL.
//
//	SSLError("Can't connect to HTTPS URL because the SSL module is not available.")
func (u *unanswered) withoutSSL() Cause {
	cause := u.proved("tls-failed", "ssl module is not available")
	cause.Summary = Text{en: "This Python can't load its ssl module (OpenSSL), so it can't make any https call.",
		ru: "Этот Python не может загрузить модуль ssl (OpenSSL), поэтому вызовы https невозможны."}
	cause.Fix = Text{en: "Run python -c \"import ssl\" to see why. With conda, activate the environment first (its Library\\bin must be in PATH); otherwise, reinstall Python or build it with the OpenSSL headers.",
		ru: "Причину покажет python -c \"import ssl\". С conda сначала активируйте окружение (его Library\\bin должен быть в PATH); иначе переустановите Python или соберите его с заголовками OpenSSL."}
	return cause
}

// noRootsWords say that the client has no list of roots at all, so that it can't
// trust anybody.
func noRootsWords() []string {
	return []string{"trustanchors parameter must be non-empty", "failed to load system roots"}
}

// bundleFileWords say that the file with the roots that a setting names can't be used.
func bundleFileWords() []string {
	return []string{"certificate verify locations", "error setting certificate file", "suitable tls ca certificate bundle", "no certificate or crl found", "no_certificate_or_crl_found"}
}

// bundleFile explains roots that a setting of Python takes from a file of its own,
// in place of the ones that come with it.
func (u *unanswered) bundleFile() Cause {
	cause := u.proved("root-missing", bundleFileWords()...)
	cause.Summary = Text{en: "The root certificate file in the settings is missing, empty, or not in PEM format.",
		ru: "Файл корневых сертификатов из настроек отсутствует, пуст или не в формате PEM."}
	cause.Fix = Text{en: "Point REQUESTS_CA_BUNDLE (CURL_CA_BUNDLE, SSL_CERT_FILE; in PHP, curl.cainfo) to a PEM file with the public roots and your company's, or unset it.",
		ru: "Укажите в REQUESTS_CA_BUNDLE (CURL_CA_BUNDLE, SSL_CERT_FILE; в PHP — curl.cainfo) файл PEM с публичными корнями и корнями компании или снимите переменную."}
	return cause
}

func otherNameWords() []string {
	return []string{"hostname mismatch", "doesn't match", "not match", "altname", "alternative certificate subject name", "subject alternative", "subject name is not",
		"alternative name matches", "no name matching", "not valid for", "notvalidforname", "certificate is valid for", "namemismatch", "wrong_principal", "principal name is incorrect",
		"common name", "common_name", "ip address mismatch", "peerunverified", "конечное имя неверно", "プリンシパル名が間違って", "0x80090322", "0x800b010f", "0x80072f06"}
}

func revokedWords() []string {
	return []string{"been revoked", "chain: revoked", "is_revoked", "cert_revoked", "0x800b010c", "0x80092010"}
}

func expiredWords() []string {
	return []string{"expired", "nottimevalid", "not_time_valid", "not yet valid", "notyetvalid", "notvalidyet", "not_yet_valid", "cert_date_invalid", "not yet activated", "validity check failed", "validity period",
		"с истекшим сроком", "0x80090328", "0x800b0101", "0x80072f05"}
}

// untrustedWords say that the issuer of the certificate isn't among the issuers that
// the client trusts.
func untrustedWords() []string {
	return []string{"self-signed", "self signed", "self_signed", "issuer certificate", "issuer_cert", "unable_to_verify", "unable to verify the first", "untrustedroot",
		"untrusted_root", "partialchain", "partial_chain", "unknown authority", "unknown ca", "unknown_ca", "unknownissuer", "unknown issuer", "known issuer", "issuer is unknown", "issuer's authority",
		"path building failed", "certification path", "trust relationship", "trustfailure", "not trusted", "trust anchor", "depth_zero", "unknown certificate",
		"vertrauensstellung", "relation de confiance", "relación de confianza", "relação de confiança", "relazione di trust", "доверительные отношения", "信任关系", "信頼関係", "트러스트 관계",
		"не имеющим доверия", "certificate authority is invalid", "cert_authority_invalid", "invalid_ca", "0x80090325", "0x800b0109", "0x800b010a", "0x800b0112", "0x80072f0d"}
}

// uncheckedWords say that the client couldn't find out whether the certificate
// has been revoked.
func uncheckedWords() []string {
	return []string{"revocation function", "revocationstatusunknown", "offlinerevocation", "revocation_offline", "no_revocation_check", "revocation", "cert_rev_failed", "吊销功能", "0x80092012", "0x80092013"}
}

// refusedCertificateWords say that the client did not accept the certificate,
// and no more.
func refusedCertificateWords() []string {
	return []string{"certificate verify failed", "certificate_verify_failed", "certificate problem", "remote certificate", "remotecertificatechainerrors", "cannot verify", "certpath", "peer certificate", "certificate could not be validated",
		"remotezertifikat", "certificat distant", "certificado remoto", "certificato remoto", "удаленный сертификат", "リモート証明書", "远程证书"}
}

// inspected is likely where the client names what the certificates of a company
// often have and those of Microsoft don't: a root of their own, or fields that
// strict clients miss.
func (u *unanswered) inspected() Cause {
	return u.suspected("tls-inspection", "self-signed certificate in", "self signed certificate in", "self_signed_cert_in_chain",
		"basic constraints", "key usage extension", "authority key identifier", "subject key identifier")
}

func (u *unanswered) certificateUntrusted() Cause {
	cause := u.proved("certificate-untrusted", append(untrustedWords(), refusedCertificateWords()...)...)
	cause.Fix = textf("Find out who issued it: openssl s_client -connect %s:443. If your company did, %s Don't turn off verification.",
		"Узнайте, кто его выдал: openssl s_client -connect %s:443. Если ваша компания, %s Проверку не отключайте.", u.called(anyHost()), u.addRoot())
	return cause
}

func (u *unanswered) certificateExpired() Cause {
	cause := u.proved("certificate-expired", expiredWords()...)
	cause.Fix = textf("Compare this machine's clock with UTC. If it's right, find out who issued the certificate: openssl s_client -connect %s:443. A proxy may have to renew its own. Don't turn off verification.",
		"Сверьте часы этой машины с UTC. Если они верны, узнайте, кто выдал сертификат: openssl s_client -connect %s:443. Возможно, свой должен обновить прокси. Проверку не отключайте.", u.called(anyHost()))
	return cause
}

// certificateName explains a certificate for another host. Behind a host of
// Microsoft it means that somebody else answers there.
func (u *unanswered) certificateName() []Cause {
	cause := u.proved("certificate-name", otherNameWords()...)
	if u.named != "" {
		cause.Summary = textf("The certificate that the client received isn't for %s.", "Предъявленный клиенту сертификат выдан не на %s.", shown(u.named))
		cause.Fix = textf("Check what the name resolves to on this machine: nslookup %s, and the hosts file. Something else answers there: a proxy, a filter, a captive portal.",
			"Проверьте, во что имя разрешается на этой машине: nslookup %s и файл hosts. Под этим именем отвечает что-то другое: прокси, фильтр, портал авторизации.", shown(u.named))
	}
	causes := []Cause{cause}
	if right, ok := u.rightHost(); ok {
		causes = append(causes, right)
	}
	return append(append(causes, u.possible("tls-inspection")), u.strangeHost()...)
}

// rootMissing says how to complete the list of roots of the client at hand.
func (u *unanswered) rootMissing() Cause {
	return u.suspected("root-missing", "local issuer certificate", "local_issuer_cert", "issuer_cert_locally", "partialchain", "first certificate")
}

// handshakeFailed explains what the client says of no certificate.
func (u *unanswered) handshakeFailed() []Cause {
	oldVersion := []string{"unsupported protocol", "unsupported curveid", "protocol version", "protocol_version", "no protocols available", "no appropriate protocol",
		"algorithm mismatch", "algorithm_mismatch", "common algorithm", "no shared cipher", "no cipher", "handshake failure", "handshake_failure", "sslv3", "unsupported_protocol", "0x80090331", "alert number 40", "alert number 70", "'protocolversion'", "'handshakefailure'",
		"ssl/tls secure channel", "ssl/tls-kanal erstellt", "un canal sécurisé", "un canal seguro", "um canal seguro", "un canale sicuro", "защищенный канал", "チャネルを作成", "安全通道", "보안 채널을 만들"}
	windows := []string{"12175", "12157", "security error occurred", "0x80072f7d"}
	weak := []string{"legacy renegotiation", "legacy_renegotiation", "key too small", "key_too_small", "md too weak", "md_too_weak"}
	switch {
	case u.says(notTLSWords()...):
		return []Cause{u.likely("tls-not-spoken", notTLSWords()...), u.possible("tls-inspection")}
	case u.says(weak...):
		return []Cause{u.likely("tls-inspection", weak...), u.possible("tls-failed")}
	case u.says(oldVersion...):
		return []Cause{u.likely("tls-version", oldVersion...), u.possible("tls-inspection")}
	case u.says(windows...): // a version, a cipher, or a certificate
		return []Cause{u.possible("tls-version"), u.possible("root-missing"), u.possible("tls-inspection")}
	}
	if _, ok := u.between(); ok { // then that it failed isn't the reason that is asked for
		return u.withBetween([]Cause{u.possible("tls-version")}, "tls-inspection")
	}
	return u.withBetween([]Cause{u.proved("tls-failed", "ssl", "tls", "secure"), u.possible("tls-inspection"), u.possible("tls-version")}, "tls-inspection")
}

// notTLSWords say that what answered didn't speak TLS.
func notTLSWords() []string {
	return []string{"wrong version number", "wrong_version_number", "does not look like a tls handshake", "http response to https client", "packet length too long", "unknown protocol",
		"not an ssl record", "unrecognized ssl message", "plaintext connection", "frame size", "unexpected packet format", "only use http and not https", "unexpected tls packet"}
}
