// Package client holds what sign-in libraries, command lines, and the endpoint of
// managed identities say before Entra ID or an API is asked, how calls fail that
// get no response, and how to see a body that a client hides.
package client

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
)

// A Client is a program or library that sends requests, as far as its messages
// tell the status of a response and leave out the body.
type Client struct {
	ID   string
	Says []string // phrases in lower case; only this client prints them

	// Format is the format of a source in which only this client prints what it
	// says; empty where that doesn't matter.
	Format string

	// CutsBody is set if the client prints the beginning of the body.
	CutsBody bool

	ShowBody fact.Text // how to see the body
	Code     string    // what to run for that, after a ShowBody that ends in a colon; may be empty
	Source   string    // URL of a page that says so
}

// FindClient returns the client that printed some words, which are in lower
// case, in a source of that format; false if the words don't tell.
func FindClient(words, format string) (*Client, bool) {
	if words == "" {
		return nil, false
	}
	for i := range Clients {
		c := &Clients[i]
		if c.Format != "" && c.Format != format {
			continue
		}
		if slices.ContainsFunc(c.Says, func(phrase string) bool { return strings.Contains(words, phrase) }) {
			return c, true
		}
	}
	return nil, false
}

// Clients lists wrappers before the clients that they wrap.
var Clients = [...]Client{
	// Those whose words hold those of another.
	{
		ID:       "guzzle",
		Says:     []string{"` resulted in a `"},
		CutsBody: true,
		ShowBody: fact.Text{En: "With Guzzle, print $e->getResponse()->getBody() in the catch block: the message has only its first 120 characters.",
			Ru: "В Guzzle выведите $e->getResponse()->getBody() в блоке catch: в сообщении лишь первые 120 символов."},
		Source: "https://docs.guzzlephp.org/en/stable/quickstart.html#exceptions",
	},
	{
		ID:   "league-oauth2",
		Says: []string{"identityproviderexception"},
		ShowBody: fact.Text{En: "With league/oauth2-client, print $e->getResponseBody() in the catch block: it has error_description with an AADSTS number.",
			Ru: "В league/oauth2-client выведите $e->getResponseBody() в блоке catch: там error_description с номером AADSTS."},
		Source: "https://oauth2-client.thephpleague.com/usage/",
	},
	{
		ID:   "java",
		Says: []string{"server returned http response code: "},
		ShowBody: fact.Text{En: "With HttpURLConnection, read connection.getErrorStream() in the catch block: getInputStream() throws for this status.",
			Ru: "В HttpURLConnection прочитайте connection.getErrorStream() в блоке catch: getInputStream() при таком статусе бросает исключение."},
		Source: "https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/net/HttpURLConnection.html#getErrorStream()",
	},

	// Python
	{
		ID:   "requests",
		Says: []string{"client error: ", "server error: ", "requests.exceptions.httperror"},
		ShowBody: fact.Text{En: "With requests, print e.response.text in the except block, or response.text before raise_for_status().",
			Ru: "В requests выведите e.response.text в блоке except или response.text до raise_for_status()."},
		Source: "https://requests.readthedocs.io/en/latest/api/#requests.Response.raise_for_status",
	},
	{
		ID:   "httpx",
		Says: []string{"client error '", "server error '", "httpx.httpstatuserror"},
		ShowBody: fact.Text{En: "With httpx, print e.response.text in the except block (after e.response.read() if you stream).",
			Ru: "В httpx выведите e.response.text в блоке except (при потоковом чтении — после e.response.read())."},
		Source: "https://www.python-httpx.org/quickstart/#exceptions",
	},
	{
		ID:   "aiohttp",
		Says: []string{"clientresponseerror", ", message='"},
		ShowBody: fact.Text{En: "With aiohttp, print await response.text() before raise_for_status(), and don't set raise_for_status=True: the exception has no body.",
			Ru: "В aiohttp выведите await response.text() до raise_for_status() и не задавайте raise_for_status=True: в исключении тела нет."},
		Source: "https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientResponse.raise_for_status",
	},
	{
		ID:   "ansible",
		Says: []string{"status code was "},
		ShowBody: fact.Text{En: "In Ansible, set return_content: true and print the content of the registered result.",
			Ru: "В Ansible задайте return_content: true и выведите content зарегистрированного результата."},
		Source: "https://docs.ansible.com/ansible/latest/collections/ansible/builtin/uri_module.html",
	},
	{
		ID:   "urllib",
		Says: []string{"http error 4", "http error 5", "urllib.error.httperror"},
		ShowBody: fact.Text{En: "With urllib, print e.read().decode() in the except block: the HTTPError is the response.",
			Ru: "В urllib выведите e.read().decode() в блоке except: HTTPError — это и есть ответ."},
		Source: "https://docs.python.org/3/library/urllib.error.html#urllib.error.HTTPError",
	},
	{
		ID:   "autorest", // the generation before azure-core, in Python and .NET alike
		Says: []string{"operation returned an invalid status code"},
		ShowBody: fact.Text{En: "In Azure PowerShell, repeat the command with -Debug. In C#, print ex.Response.Content; in Python, e.response.text.",
			Ru: "В Azure PowerShell повторите команду с -Debug. В C# выведите ex.Response.Content, в Python — e.response.text."},
		Source: "https://learn.microsoft.com/powershell/azure/troubleshooting",
	},
	{
		ID:   "azure-core",
		Says: []string{"operation returned an invalid status"},
		ShowBody: fact.Text{En: "With the Azure SDK for Python, print e.response.text() in the except block.",
			Ru: "В Azure SDK для Python выведите e.response.text() в блоке except."},
		Source: "https://learn.microsoft.com/python/api/azure-core/azure.core.exceptions.httpresponseerror",
	},

	// JavaScript
	{
		ID:   "printed-object",
		Says: []string{"[object]", "[object object]"},
		ShowBody: fact.Text{En: "In Node.js, print the nested object too. Run this in the catch block:",
			Ru: "В Node.js выведите и вложенный объект. В блоке catch выполните:"},
		Code:   "console.dir(error.response?.data ?? error, {depth: null})",
		Source: "https://nodejs.org/api/console.html#consoledirobj-options",
	},
	{
		ID:   "ky",
		Says: []string{"httperror: request failed with status code"},
		ShowBody: fact.Text{En: "With ky, print await error.response.text() in the catch block.",
			Ru: "В ky выведите await error.response.text() в блоке catch."},
		Source: "https://github.com/sindresorhus/ky#httperror",
	},
	{
		ID:   "axios",
		Says: []string{"request failed with status code 4", "request failed with status code 5", "axioserror"},
		ShowBody: fact.Text{En: "With axios, print JSON.stringify(error.response.data) in the catch block.",
			Ru: "В axios выведите JSON.stringify(error.response.data) в блоке catch."},
		Source: "https://axios-http.com/docs/handling_errors",
	},
	{
		ID:   "got",
		Says: []string{"response code 4", "response code 5"},
		ShowBody: fact.Text{En: "With got, print error.response.body in the catch block.",
			Ru: "В got выведите error.response.body в блоке catch."},
		Source: "https://github.com/sindresorhus/got/blob/main/documentation/8-errors.md",
	},
	{
		ID:   "fetch",
		Says: []string{"http error! status", "response status: ", "http error status: "},
		ShowBody: fact.Text{En: "With fetch, print await response.text() before you throw: fetch itself doesn't throw for a status.",
			Ru: "В fetch выведите await response.text() до throw: сам fetch из-за статуса исключения не бросает."},
		Source: "https://developer.mozilla.org/docs/Web/API/Response/text",
	},

	// .NET and PowerShell
	{
		ID:   "flurl",
		Says: []string{"call failed with status code"},
		ShowBody: fact.Text{En: "With Flurl, print await ex.GetResponseStringAsync() in the catch block.",
			Ru: "В Flurl выведите await ex.GetResponseStringAsync() в блоке catch."},
		Source: "https://flurl.dev/docs/error-handling/",
	},
	{
		ID:   "restsharp",
		Says: []string{"request failed with status code "},
		ShowBody: fact.Text{En: "With RestSharp, print response.Content: call ExecuteAsync, which doesn't throw.",
			Ru: "В RestSharp выведите response.Content: вызывайте ExecuteAsync, он не бросает исключение."},
		Source: "https://restsharp.dev/docs/usage/response",
	},
	{
		ID:   "refit",
		Says: []string{"refit."},
		ShowBody: fact.Text{En: "With Refit, print ex.Content of the ApiException.",
			Ru: "В Refit выведите ex.Content исключения ApiException."},
		Source: "https://github.com/reactiveui/refit#handling-exceptions",
	},
	{
		ID:     "powershell",
		Format: "powershell",
		Says:   []string{"response status code does not indicate success"},
		ShowBody: fact.Text{En: "In PowerShell 7, call with -SkipHttpErrorCheck, or run this in the catch block:",
			Ru: "В PowerShell 7 вызовите с -SkipHttpErrorCheck или выполните в блоке catch:"},
		Code:   "$_.ErrorDetails.Message",
		Source: "https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/invoke-restmethod",
	},
	{
		ID:   "httpclient",
		Says: []string{"response status code does not indicate success"},
		ShowBody: fact.Text{En: "In C#, print await response.Content.ReadAsStringAsync() before EnsureSuccessStatusCode(). In PowerShell 7, print $_.ErrorDetails.Message.",
			Ru: "В C# выведите await response.Content.ReadAsStringAsync() до EnsureSuccessStatusCode(). В PowerShell 7 — $_.ErrorDetails.Message."},
		Source: "https://learn.microsoft.com/dotnet/api/system.net.http.httpresponsemessage.ensuresuccessstatuscode",
	},
	{
		ID:   "kiota",
		Says: []string{"no error factory is registered", "no error class is registered", "no error mapping is registered"},
		ShowBody: fact.Text{En: "The SDK keeps no body for this status: send the same request with curl or Invoke-RestMethod -SkipHttpErrorCheck.",
			Ru: "Для этого статуса SDK тело не хранит: отправьте тот же запрос через curl или Invoke-RestMethod -SkipHttpErrorCheck."},
		Source: "https://learn.microsoft.com/openapi/kiota/errors",
	},

	// Power Query, before the client that it uses
	{
		ID:   "power-query",
		Says: []string{"web.contents failed", "datasource.error", "datasource.notfound"},
		ShowBody: fact.Text{En: "Power Query drops the body. Send the same request with curl or PowerShell. For statuses other than 401 and 403, ManualStatusHandling of Web.Contents keeps it.",
			Ru: "Power Query отбрасывает тело. Отправьте тот же запрос через curl или PowerShell. Кроме 401 и 403, его сохраняет ManualStatusHandling в Web.Contents."},
		Source: "https://learn.microsoft.com/power-query/handling-status-codes",
	},
	{
		ID: "windows-powershell",
		Says: []string{
			"remote server returned an error", "remoteserver hat einen fehler zur", "serveur distant a retourn", "servidor remoto devolvi", "servidor remoto retornou um erro",
			"server remoto ha restituito un errore", "удаленный сервер возвратил ошибку", "リモート サーバーがエラーを返しました", "远程服务器返回错误",
		},
		ShowBody: fact.Text{En: "In Windows PowerShell 5.1 (C#: ex.Response), run this in the catch block:",
			Ru: "В Windows PowerShell 5.1 (C#: ex.Response) выполните в блоке catch:"},
		Code:   "$s = $_.Exception.Response.GetResponseStream()\n$s.Position = 0\n[IO.StreamReader]::new($s).ReadToEnd()",
		Source: "https://learn.microsoft.com/dotnet/api/system.net.webexception.response",
	},

	// Java, besides the one above
	{
		ID:   "spring",
		Says: []string{"httpclienterrorexception", "httpservererrorexception", "webclientresponseexception", "on get request for \"", "on post request for \""},
		ShowBody: fact.Text{En: "With Spring, print e.getResponseBodyAsString() in the catch block.",
			Ru: "В Spring выведите e.getResponseBodyAsString() в блоке catch."},
		Source: "https://docs.spring.io/spring-framework/docs/current/javadoc-api/org/springframework/web/client/RestClientResponseException.html",
	},
	{
		ID:   "retrofit",
		Says: []string{"retrofit2.", "httpexception: http "},
		ShowBody: fact.Text{En: "With Retrofit, print e.response().errorBody().string() in the catch block.",
			Ru: "В Retrofit выведите e.response().errorBody().string() в блоке catch."},
		Source: "https://square.github.io/retrofit/2.x/retrofit/retrofit2/HttpException.html",
	},
	{
		ID:   "apache",
		Says: []string{"httpresponseexception: status code: "},
		ShowBody: fact.Text{En: "With Apache HttpClient, print EntityUtils.toString(response.getEntity()) yourself instead of using BasicResponseHandler.",
			Ru: "В Apache HttpClient сами выведите EntityUtils.toString(response.getEntity()) вместо BasicResponseHandler."},
		Source: "https://hc.apache.org/httpcomponents-client-4.5.x/current/httpclient/apidocs/org/apache/http/impl/client/BasicResponseHandler.html",
	},

	// Command lines
	{
		ID:   "curl",
		Says: []string{"the requested url returned error", "curl: (22)", "curl error 22"},
		ShowBody: fact.Text{En: "With curl, replace -f (--fail) with --fail-with-body: -f drops the body.",
			Ru: "В curl замените -f (--fail) на --fail-with-body: -f отбрасывает тело."},
		Source: "https://curl.se/docs/manpage.html#--fail-with-body",
	},
	{
		ID: "wget",
		Says: []string{
			"awaiting response... ", "server returned error: http",
			" error 400: bad request.", " error 401: unauthorized.", " error 403: forbidden.", " error 404: not found.", " error 429: too many requests.",
			" error 500: internal server error.", " error 502: bad gateway.", " error 503: service unavailable.", " error 504: gateway time",
		},
		ShowBody: fact.Text{En: "With wget, add --content-on-error -O -: without it, wget drops the body of an error.",
			Ru: "В wget добавьте --content-on-error -O -: без этого wget отбрасывает тело ошибки."},
		Source: "https://www.gnu.org/software/wget/manual/html_node/HTTP-Options.html",
	},

	// Others
	{
		ID:   "symfony",
		Says: []string{" returned for \"http"},
		ShowBody: fact.Text{En: "With Symfony HttpClient, print $response->getContent(false): false keeps it from throwing.",
			Ru: "В Symfony HttpClient выведите $response->getContent(false): с false исключения не будет."},
		Source: "https://symfony.com/doc/current/http_client.html#handling-exceptions",
	},
	{
		ID:   "php",
		Says: []string{"failed to open stream: http request failed!"},
		ShowBody: fact.Text{En: "In PHP, set 'ignore_errors' => true in the http options of the stream context: file_get_contents then returns the body.",
			Ru: "В PHP задайте 'ignore_errors' => true в параметрах http контекста потока: тогда file_get_contents вернёт тело."},
		Source: "https://www.php.net/manual/context.http.php",
	},
	{
		ID:   "faraday",
		Says: []string{"the server responded with status "},
		ShowBody: fact.Text{En: "With Faraday, print e.response[:body] in the rescue block.",
			Ru: "В Faraday выведите e.response[:body] в блоке rescue."},
		Source: "https://rubydoc.info/gems/faraday/Faraday/Response/RaiseError",
	},
	{
		ID:   "rest-client",
		Says: []string{"restclient::"},
		ShowBody: fact.Text{En: "With rest-client, print e.response.body in the rescue block.",
			Ru: "В rest-client выведите e.response.body в блоке rescue."},
		Source: "https://github.com/rest-client/rest-client#exceptions-see-http-errors",
	},
	{
		ID:   "open-uri",
		Says: []string{"openuri::httperror"},
		ShowBody: fact.Text{En: "With open-uri, print e.io.read in the rescue block.",
			Ru: "В open-uri выведите e.io.read в блоке rescue."},
		Source: "https://docs.ruby-lang.org/en/master/OpenURI/HTTPError.html",
	},
	{
		ID:   "net-http",
		Says: []string{"net::httpclientexception", "net::httpserverexception", "net::httpfatalerror"},
		ShowBody: fact.Text{En: "With Net::HTTP, print e.response.body in the rescue block.",
			Ru: "В Net::HTTP выведите e.response.body в блоке rescue."},
		Source: "https://docs.ruby-lang.org/en/master/Net/HTTPExceptions.html",
	},
	{
		ID:   "httr",
		Says: []string{"(http 400).", "(http 401).", "(http 403).", "(http 404).", "(http 429).", "(http 500).", "(http 502).", "(http 503).", "(http 504)."},
		ShowBody: fact.Text{En: "With httr, print content(response, \"text\") before stop_for_status(). With httr2, print resp_body_string(last_response()).",
			Ru: "В httr выведите content(response, \"text\") до stop_for_status(). В httr2 — resp_body_string(last_response())."},
		Source: "https://httr.r-lib.org/reference/content.html",
	},
	{
		ID:   "httr2",
		Says: []string{"! http 4", "! http 5"},
		ShowBody: fact.Text{En: "With httr2, print resp_body_string(last_response()).",
			Ru: "В httr2 выведите resp_body_string(last_response())."},
		Source: "https://httr2.r-lib.org/reference/last_response.html",
	},
	{
		ID:   "reqwest",
		Says: []string{"http status client error (", "http status server error ("},
		ShowBody: fact.Text{En: "With reqwest, read response.text() before error_for_status(): the error has no body.",
			Ru: "В reqwest прочитайте response.text() до error_for_status(): в ошибке тела нет."},
		Source: "https://docs.rs/reqwest/latest/reqwest/struct.Response.html#method.error_for_status",
	},
	{
		ID:   "go",
		Says: []string{"unexpected status: ", "unexpected status code: ", "unexpected status code "},
		ShowBody: fact.Text{En: "In Go, read the body before you return the error: b, _ := io.ReadAll(resp.Body). Print it.",
			Ru: "В Go прочитайте тело до возврата ошибки: b, _ := io.ReadAll(resp.Body). Выведите его."},
		Source: "https://pkg.go.dev/net/http#Response",
	},
	{
		ID:   "postman",
		Says: []string{"to have status code", "to have response status code"},
		ShowBody: fact.Text{En: "In Postman, open the Console (Ctrl+Alt+C) and the response of the request, or print pm.response.text() in the test.",
			Ru: "В Postman откройте консоль (Ctrl+Alt+C) и ответ на запрос или выведите pm.response.text() в тесте."},
		Source: "https://learning.postman.com/docs/sending-requests/response-data/troubleshooting-api-requests/",
	},
	{
		ID:   "logic-apps",
		Says: []string{"no dependent actions succeeded"},
		ShowBody: fact.Text{En: "In Logic Apps and Power Automate, open the run in the run history, then the failed action: the body is in its outputs.",
			Ru: "В Logic Apps и Power Automate откройте запуск в истории, затем неудавшееся действие: тело — в его выходных данных."},
		Source: "https://learn.microsoft.com/azure/logic-apps/view-workflow-status-run-history",
	},
}

// IsOfClient reports whether a message is what a sign-in library, a command line,
// or the endpoint of managed identities says, before Entra ID or an API is asked.
func IsOfClient(m *fact.Message) bool {
	for _, table := range Room.Messages {
		for i := range *table {
			if (*table)[i].ID == m.ID {
				return true
			}
		}
	}
	return false
}

// Room lists the facts of this package.
var Room = fact.Room{
	Codes: []*[]*fact.Code{
		&codes,
		&gatewayCodes,
	},
	Messages: []*[]fact.Message{
		&managedMessages,
		&chainMessages,
		&msalMessages,
		&shellMessages,
		&pipelineMessages,
		&moduleMessages,
		&brokerMessages,
		&brokerNumberMessages,
		&signInToolMessages,
		&dotnetSignInMessages,
		&settingMessages,
		&webMessages,
		&federationMessages,
	},
}
