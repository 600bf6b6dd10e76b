package scan

import (
	"testing"

	"github.com/defender-err/defender-err/explain/capture/clue"
)

func TestCode(t *testing.T) {
	expect(t, []row{
		{"AADSTS7000215: Invalid client secret provided.", "AADSTS7000215/1"},
		{"error: AADSTS50076.", "AADSTS50076/1"},
		{`"AADSTS50076", "AADSTS50079"`, ""},
		{"error_codes_fatal: [AADSTS7000215, AADSTS700016]", ""},
		{`"error_codes":[7000215]`, "AADSTS7000215/1"},
		{"'error_codes' => [50126]", "AADSTS50126/1"},
		{"error_codes: 7000215", "AADSTS7000215/1"},
		{"code: ResourceNotFound", "ResourceNotFound/2"},
		{`"code": "ODataError"`, "ODataError/2"},
		{`\"code\":\"BadRequest\"`, "BadRequest/2"},
		{":code=>\"Forbidden\"", "Forbidden/2"},
		{"$error$code\n[1] \"NotFound\"", "NotFound/2"},
		{"[\"code\"]=>\n  string(8) \"NotFound\"", "NotFound/2"},
		{"<Code>AuthenticationFailed</Code>", "AuthenticationFailed/2"},
		{"ErrorCode: InvalidInput.", "InvalidInput/2"},
		{"Code       : Authorization_RequestDenied", "Authorization_RequestDenied/2"},
		{"**Error code:** Forbidden", "Forbidden/2"},
		{"code: 'ECONNREFUSED'", ""},
		{"code=0.ARwAxyz_secret", ""},
		{"code: none", ""},
		{"https://login.microsoftonline.com/x?code=Abcdef", ""},
		{"code: true", ""},
		{"code review: Fine", ""},
		{"zip code 12345", ""},
		{`HTTP 400, code "ODataError"`, "ODataError/2"},
		{"failed with status code 'Forbidden'", ""},
		{"code: Forbiddenmsg: Missing application roles", "Forbidden/2"},
		{"failed to get root: itemNotFound: The item does not exist", "itemNotFound/2"},
		{"const itemNotFound = 1", ""},
		{"ERROR: (AuthorizationFailed) The client does not have authorization.", "AuthorizationFailed/2"},
		{"(invalid_grant) AADSTS700082: The refresh token has expired.", "AADSTS700082/1"},
		{"Request URL: /users/login?code=DELETED&state=DELETED", ""},
	}, clue.Code)
	expect(t, []row{
		{`error=invalid_client&error_description=x`, "invalid_client/3"},
		{"https://contoso.com/?error=access_denied&error_description=AADSTS65004", "access_denied/3"},
		{`{"error":"invalid_grant","error_description":"x"}`, "invalid_grant/3"},
		{"code: invalid_client", "invalid_client/2"},
		{"ClientAuthenticationError: (invalid_client) AADSTS7000222: The provided client secret keys are expired.", "invalid_client/2"},
		{"InteractionRequiredAuthError: invalid_grant: AADSTS50076", "invalid_grant/3"},
		{`WWW-Authenticate: Bearer error="invalid_token", error_description="expired"`, ""},
		{"error: something else", ""},
	}, clue.OAuth)
}

func TestMessage(t *testing.T) {
	expect(t, []row{
		{`"message": "Parameter 'x' is missing.", "target": "y"`, "Parameter 'x' is missing./2"},
		{"'message': 'Query could not be parsed at 'wher' on line 1', 'x': 1", "Query could not be parsed at 'wher' on line 1/2"},
		{"Message: The machine does not exist. code: NotFound", "The machine does not exist./2"},
		{"<Message>Server failed to authenticate the request.</Message>", "Server failed to authenticate the request./2"},
		{"error_description: AADSTS50076: x", "AADSTS50076: x/2"},
		{"message: {\"a\":1}", ""},
		{"message: \uFFFC", ""},
		{"title: Suspicious login", ""},
		{"description: A rule", ""},
	}, clue.Message)
}
