package diagnose

// untrusted explains that no secure connection came about. A message can name
// several faults of a certificate. The name counts first: a certificate for
// another host is somebody else's, whatever else is wrong with it.
func (u *unanswered) untrusted() []Cause {
	switch {
	case u.says(otherNameWords()...):
		return u.certificateName()
	case u.says(expiredWords()...):
		return []Cause{u.certificateExpired(), u.possible("machine-clock"), u.possible("tls-inspection"), u.rootMissing()}
	case u.says(untrustedWords()...):
		return []Cause{u.certificateUntrusted(), u.suspected("tls-inspection", "self-signed certificate in", "self signed certificate in", "self_signed_cert_in_chain"), u.rootMissing()}
	case u.says("revocation"):
		return []Cause{u.likely("revocation-unreachable", "revocation function", "revocation"), u.possible("tls-inspection")}
	case u.says(refusedCertificateWords()...):
		return []Cause{u.certificateUntrusted(), u.possible("tls-inspection"), u.rootMissing()}
	}
	return u.handshakeFailed()
}

func otherNameWords() []string {
	return []string{"hostname mismatch", "doesn't match", "not match", "altname", "alternative certificate subject name", "subject alternative",
		"no name matching", "not valid for", "certificate is valid for", "namemismatch", "wrong_principal", "common name", "ip address mismatch", "peerunverified"}
}

func expiredWords() []string {
	return []string{"expired", "nottimevalid", "not yet valid", "notyetvalid", "not_yet_valid", "validity check failed", "validity period"}
}

// untrustedWords say that the issuer of the certificate is not among those that
// the client trusts.
func untrustedWords() []string {
	return []string{"self-signed", "self signed", "self_signed", "issuer certificate", "issuer_cert", "unable_to_verify", "unable to verify the first", "untrustedroot",
		"untrusted_root", "partialchain", "unknown authority", "unknown ca", "unknown_ca", "unknownissuer", "unknown issuer", "issuer is unknown", "issuer's authority",
		"path building failed", "certification path", "trust relationship", "trustfailure", "not trusted", "depth_zero", "unknown certificate"}
}

// refusedCertificateWords say that the client did not accept the certificate,
// and no more.
func refusedCertificateWords() []string {
	return []string{"certificate verify failed", "certificate_verify_failed", "certificate problem", "remote certificate", "cannot verify", "certpath", "peer certificate"}
}

func (u *unanswered) certificateUntrusted() Cause {
	cause := u.proved("certificate-untrusted", append(untrustedWords(), refusedCertificateWords()...)...)
	cause.Fix = textf("See who issued it: openssl s_client -connect %s:443. If your company did, %s Don't turn verification off.",
		"Узнайте, кто его выдал: openssl s_client -connect %s:443. Если ваша компания, %s Проверку не отключайте.", u.called(anyHost()), u.addRoot())
	return cause
}

func (u *unanswered) certificateExpired() Cause {
	cause := u.proved("certificate-expired", expiredWords()...)
	cause.Fix = textf("Compare the clock of this machine with UTC. If it's right, see who issued the certificate: openssl s_client -connect %s:443. A proxy may have to renew its own. Don't turn verification off.",
		"Сверьте часы этой машины с UTC. Если они верны, узнайте, кто выдал сертификат: openssl s_client -connect %s:443. Возможно, свой должен обновить прокси. Проверку не отключайте.", u.called(anyHost()))
	return cause
}

// certificateName explains a certificate for another host. Behind a host of
// Microsoft it means that somebody else answers there.
func (u *unanswered) certificateName() []Cause {
	cause := u.proved("certificate-name", otherNameWords()...)
	if u.host != "" {
		cause.Summary = textf("The certificate that the client was shown isn't for %s.", "Предъявленный клиенту сертификат выдан не на %s.", shown(u.host))
		cause.Fix = textf("Check what the name resolves to on this machine: nslookup %s, and the hosts file. Something else answers there: a proxy, a filter, a captive portal.",
			"Проверьте, во что имя разрешается на этой машине: nslookup %s и файл hosts. Под этим именем отвечает что-то другое: прокси, фильтр, портал авторизации.", shown(u.host))
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
	notSpoken := []string{"wrong version number", "wrong_version_number", "does not look like a tls handshake", "packet length too long", "unknown protocol", "not an ssl record", "unrecognized ssl message"}
	oldVersion := []string{"unsupported protocol", "protocol version", "protocol_version", "no protocols available", "no appropriate protocol", "could not create ssl/tls secure channel",
		"algorithm mismatch", "algorithm_mismatch", "no shared cipher", "no cipher", "handshake failure", "handshake_failure", "sslv3", "unsupported_protocol"}
	switch {
	case u.says(notSpoken...):
		return []Cause{u.likely("tls-not-spoken", notSpoken...), u.possible("tls-inspection")}
	case u.says(oldVersion...):
		return []Cause{u.likely("tls-version", oldVersion...), u.possible("tls-inspection")}
	}
	return []Cause{u.proved("tls-failed", "ssl", "tls", "secure"), u.possible("tls-inspection"), u.possible("tls-version")}
}
