package diagnose

import (
	"net/netip"
	"net/url"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/exchange"
)

// CalledHost returns the host that was called, in lower case: that of the URL,
// else one that the client names where no response came. It is empty if the
// input doesn't tell.
func CalledHost(x *exchange.Exchange) string {
	if u, err := url.Parse(x.Request.URL); err == nil && u.Hostname() != "" {
		return strings.ToLower(u.Hostname())
	}
	words := withoutScopes(strings.ToLower(x.Failure.Words))
	meant := ""
	for name := range strings.FieldsFuncSeq(words, isBetweenHosts) {
		name = strings.Trim(name, ".-")
		if _, ok := catalog.FindHost(name); ok {
			return name
		}
		if meant == "" && looksMeant(name, words) {
			meant = name
		}
	}
	return meant
}

// hostAsSaid returns the name of the host that a client says at the place where its words
// have one, whichever it is; empty if they have none. Words are in lower case.
//
//	No such host is known. (adxsoc.kusto.windows.net:443)
//	curl: (6) Could not resolve host: dce-x1y2.westeurope-1.ingest.monitor.azure.com
//	Connection to contoso.ods.opinsights.azure.com timed out.
func hostAsSaid(words string) string {
	for _, before := range [...]string{"host='", "host=\"", "://", "resolve '", "resolve host: ", "resolve host ", "enotfound ", "eai_again ", "lookup ", "unknownhostexception: ",
		"could not be resolved: '", "host lookup: '", "connect to host ", "connection to ", "connect to ", "(", "target host name '", "valid for '"} {
		for rest := words; ; {
			_, after, found := strings.Cut(rest, before)
			if !found {
				break
			}
			rest = after
			end := strings.IndexFunc(after, isBetweenHosts)
			if end < 0 {
				end = len(after)
			}
			name := strings.Trim(after[:end], ".-")
			if before == "(" && !strings.HasPrefix(after[end:], ":") { // (reading 'x'), (_ssl.c:1129)
				continue
			}
			if h, near := catalog.NearHost(name); near && strings.HasPrefix(h.Name, name) { // a console has cut it
				continue
			}
			if isWholeHost(name) {
				return name
			}
		}
	}
	return ""
}

// isWholeHost reports whether a name is that of a host on the Internet, as far as its form
// tells.
func isWholeHost(name string) bool {
	const shortest, fewest = 2, 2 // letters of the last label, labels before it
	labels := strings.Split(name, ".")
	last := labels[len(labels)-1]
	return len(labels) > fewest && len(last) >= shortest && strings.Trim(last, "abcdefghijklmnopqrstuvwxyz") == "" && !slices.Contains(labels, "")
}

// withoutScopes returns the words of a client without the scopes in it, whose host is
// the one that a token is for.
//
//	ERROR in getToken() call for scopes [https://graph.microsoft.com/.default]: connection timed out: login.microsoftonline.com/192.0.2.9:443
func withoutScopes(words string) string {
	const scope = "/.default"
	if !strings.Contains(words, scope) {
		return words
	}
	var kept strings.Builder
	for {
		before, after, found := strings.Cut(words, scope)
		if found {
			before = before[:max(0, strings.LastIndex(before, "://"))]
		}
		kept.WriteString(before)
		if !found {
			return kept.String()
		}
		words = after
	}
}

// looksMeant reports whether a name in what a client said is the host that it
// called, though not one of the catalog: it is like one, or is what an empty
// variable leaves of a URL, as in https://undefined/common. Consoles cut long
// lines, so the beginning of a host doesn't count.
func looksMeant(name, words string) bool {
	if h, near := catalog.NearHost(name); near {
		return !strings.HasPrefix(h.Name, name)
	}
	if !catalog.IsPlaceholder(name) {
		return false
	}
	for _, before := range [...]string{"://", "host='", "host=\"", "resolve '", "resolve host ", "resolve host: ", "enotfound ", "lookup "} {
		_, after, found := strings.Cut(words, before+name)
		if found && (after == "" || isBetweenHosts(rune(after[0]))) {
			return true
		}
	}
	return false
}

func isBetweenHosts(r rune) bool {
	return r != '.' && r != '-' && (r < '0' || r > '9') && (r < 'a' || r > 'z')
}

// rightHost tells what the host has to be, where the one that was called can't
// be right. It returns false if that is a host of the catalog, or may be
// another that exists.
func (u *unanswered) rightHost() (Cause, bool) {
	if u.host == "" {
		return Cause{}, false
	}
	if catalog.IsPlaceholder(u.host) {
		return unsetHost(u.host), true
	}
	if known, ok := catalog.FindHost(u.host); ok {
		return sampleHost(known), known.Status == catalog.WrongHost
	}
	if near, ok := catalog.NearHost(u.host); ok {
		return misspelledHost(u.host, near.Name), true
	}
	return Cause{}, false
}

// closedHost returns the cause for a host that was shut down.
//
//	Connection to login.microsoftonline.de timed out.
func (u *unanswered) closedHost() []Cause {
	if known, ok := catalog.FindHost(u.host); ok && known.Status == catalog.WrongHost && !catalog.IsPlaceholder(u.host) {
		return []Cause{sampleHost(known)}
	}
	return nil
}

// hostUnset explains an error that a library raised before it called anybody: its
// URL has an empty variable in place of the host.
//
//	endpoints_resolution_error: … Attempted to retrieve endpoints from: https://undefined/organizations/…
func hostUnset(c *Case) []Cause {
	host := CalledHost(&c.Exchange)
	if c.Stated != 0 || !catalog.IsUnset(host) {
		return nil
	}
	cause := unsetHost(host)
	cause.Disproves = []string{"authority-unknown", "tenant-mistyped", "answer-not-from-entra", "wrong-tenant"}
	return []Cause{cause}
}

func unsetHost(host string) Cause {
	return certain("host-wrong",
		textf(`The URL has "%s" in place of the host: a setting is empty or wasn't filled in.`,
			"В URL вместо хоста «%s»: настройка пуста или не заполнена.", host),
		textf(`the host called is "%s"`, "вызван хост «%s»", host),
		Text{en: "Set the host: api.security.microsoft.com for Defender, graph.microsoft.com for Graph. For sign-in, set the authority: https://login.microsoftonline.com/TENANT.",
			ru: "Задайте хост: api.security.microsoft.com для Defender, graph.microsoft.com для Graph. Для входа задайте authority: https://login.microsoftonline.com/TENANT."})
}

// sampleHost explains a host that only a sample names, or that is gone.
func sampleHost(h catalog.Host) Cause {
	cause := certain("host-wrong",
		textf("The host %s doesn't answer calls.", "Хост %s не отвечает на вызовы.", h.Name),
		textf("the host called is %s", "вызван хост %s", h.Name),
		catalogued(h.Note))
	cause.Basis = fact.Documented
	return cause
}

func misspelledHost(host, meant string) Cause {
	return likely("host-wrong",
		textf("The host name is probably misspelled: %s instead of %s.", "Вероятно, опечатка в имени хоста: %s вместо %s.", shown(host), meant),
		textf("%s is not a known host, but is nearly %s", "%s — неизвестный хост, почти совпадающий с %s", shown(host), meant),
		textf("Correct the host in the URL, or in the setting that contains it, to %s.",
			"Исправьте хост в URL или в настройке, где он задан, на %s.", meant))
}

// strangeHost doubts a host that isn't in the catalog. Companies have gateways
// of their own; in Microsoft's domains, the hosts of these APIs are known.
func (u *unanswered) strangeHost() []Cause {
	_, known := catalog.FindHost(u.host)
	_, near := catalog.NearHost(u.host)
	_, other := catalog.OtherAPIAt(u.host)
	if u.host == "" || known || near || other || isInside(u.host) {
		return nil
	}
	cause := possible("host-wrong",
		textf("%s isn't a known host of Defender, Graph, or Entra ID.", "%s — не известный хост Defender, Graph или Entra ID.", shown(u.host)),
		textf("the host called is %s", "вызван хост %s", shown(u.host)),
		Text{en: "If the host isn't your own gateway, use api.security.microsoft.com for Defender, graph.microsoft.com for Graph, login.microsoftonline.com for sign-in.",
			ru: "Если это не ваш собственный шлюз, используйте api.security.microsoft.com для Defender, graph.microsoft.com для Graph, login.microsoftonline.com для входа."})
	if catalog.IsVendorHost(u.host) {
		cause.Certainty = fact.Likely
	}
	return []Cause{cause}
}

// isInside reports whether a host may be one of the user's own network: an
// address, or a short or local name. So may an unknown one.
func isInside(host string) bool {
	_, err := netip.ParseAddr(host)
	return err == nil || !strings.Contains(host, ".") || strings.HasSuffix(host, ".local") || strings.HasSuffix(host, ".internal")
}
