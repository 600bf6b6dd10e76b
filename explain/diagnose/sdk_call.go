package diagnose

import "strings"

// builderCall returns what a line of source calls through the request builders of a library
// for Microsoft Graph; "" if there is none.
//
//	await graphClient.Me.MailFolders.Inbox.Messages.Request().GetAsync();
//	result = await client.users.by_user_id(user_id).mail_folders.get()
//	graphClient.Me.Messages.Request().AddAsync(message);
//	graphClient.users("anna@contoso.com").sendMail(…).buildRequest().post();
func builderCall(text string) (method, path string) {
	const longest = 400 // bytes of a chain
	for at := 0; ; {
		i := strings.Index(text[at:], "lient.")
		if i < 0 {
			return "", ""
		}
		at += i + len("lient")
		if method, path := readChain(text[at:min(len(text), at+longest)]); path != "" {
			return method, path
		}
	}
}

// readChain reads the names of a chain, which begins with a dot.
func readChain(chain string) (method, path string) {
	var b strings.Builder
	ended := false
	for strings.HasPrefix(chain, ".") {
		end := 1
		for end < len(chain) && (isLetter(chain[end]) || chain[end] == '_' || '0' <= chain[end] && chain[end] <= '9') {
			end++
		}
		name, rest := chain[1:end], chain[end:]
		args, after := argument(rest)
		chain = strings.TrimLeft(after, " \t\r\n")
		lower := strings.ReplaceAll(strings.ToLower(name), "_", "")
		switch verb := strings.TrimSuffix(lower, "async"); {
		case verb == "get", verb == "post", verb == "patch", verb == "delete", verb == "put":
			return strings.ToUpper(verb), b.String()
		case ended && verb == "add":
			return "POST", b.String()
		case ended && verb == "update":
			return "PATCH", b.String()
		case verb == "request", verb == "buildrequest":
			ended = true
		case ended, name == "": // options of the request
		case lower == "api":
			return "", ""
		case strings.HasPrefix(lower, "by") && strings.HasSuffix(lower, "id"):
			b.WriteString("/{id}")
		default:
			b.WriteString("/" + strings.ReplaceAll(name, "_", ""))
			if args != "" && isOfObject(lower) {
				b.WriteString("/{id}")
			}
		}
	}
	if ended {
		return "", b.String()
	}
	return "", ""
}

// argument returns what follows a name in parentheses or brackets, and the rest after it.
func argument(s string) (args, rest string) {
	if s == "" || s[0] != '(' && s[0] != '[' {
		return "", s
	}
	depth := 0
	for i := range len(s) {
		switch s[i] {
		case '(', '[':
			depth++
		case ')', ']':
			if depth--; depth == 0 {
				return s[1:i], s[i+1:]
			}
		}
	}
	return s[1:], ""
}

// isOfObject reports whether a name stands for a collection, so that what it gets is the ID
// of one of its objects, and not the parameters of an action.
func isOfObject(lower string) bool { return strings.HasSuffix(lower, "s") }
