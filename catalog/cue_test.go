package catalog

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
)

// A cue is a promise of its own: where it comes from, and what it means.
func TestCuesAreComplete(t *testing.T) {
	summaries := map[string]fact.Text{}
	for _, c := range allCauses() {
		summaries[c.ID] = c.Summary
	}
	for c := range Cues() {
		t.Run(c.Cause.ID, func(t *testing.T) {
			if len(c.Says)+len(c.Hints) == 0 {
				t.Error("no wording")
			}
			needed := ""
			if len(c.Needs) > 0 {
				needed = " " + c.Needs[0]
			}
			for _, phrase := range slices.Concat(c.Says, c.Hints, c.Needs, c.Unless) {
				if phrase != strings.ToLower(phrase) || len(phrase) < 3 {
					t.Errorf("%q is not in lower case, or too short", phrase)
				}
			}
			for _, wording := range slices.Concat(c.Says, c.Hints) {
				if _, ok := c.Find(strings.ReplaceAll(wording, Gap, " x ") + needed); !ok {
					t.Errorf("%q is ruled out by its own exceptions", wording)
				}
			}
			checkID(t, c.Cause.ID)
			checkBasis(t, c.Cause.Basis)
			checkLink(t, c.Source)
			checkSentences(t, "summary", c.Cause.Summary)
			checkSentences(t, "fix", c.Cause.Fix)
			checkLength(t, "summary", c.Cause.Summary, 120)
			checkLength(t, "fix", c.Cause.Fix, 170)
			if known, ok := summaries[c.Cause.ID]; ok && known != c.Cause.Summary {
				t.Errorf("it means %q elsewhere", known.En)
			}
			summaries[c.Cause.ID] = c.Cause.Summary
		})
	}
}

// cued returns the first cause that the cues of a message give; cues that say only
// that something is wrong count if no other cue does.
func cued(message string, s fact.Service, status int) string {
	hinted, general := "", ""
	for c := range Cues() {
		if !c.Suits(s, status) {
			continue
		}
		r, ok := c.Find(strings.ToLower(message))
		switch {
		case !ok:
		case !c.General && !r.Hint:
			return c.Cause.ID
		case !c.General:
			hinted = cmp.Or(hinted, c.Cause.ID)
		default:
			general = cmp.Or(general, c.Cause.ID)
		}
	}
	return cmp.Or(hinted, general)
}

// The messages are made up; each cause is said in several ways.
func TestCues(t *testing.T) {
	for _, tt := range []struct {
		message string
		service fact.Service
		status  int
		want    string
	}{
		{"Es gibt keine OData-Route zur Vorlage ~/singleton/navigation/key mit dem HTTP-Verb GET", fact.Graph, 400, "graph-path"},
		{"AssignedTo object missing in trainingAssignmentMappings[0]", fact.Graph, 400, "parameter-absent"},
		{"The Account Mode of this organization isn't active right now", fact.Defender, 403, "tenant-not-active"},
		{"Only Global Administrator or Security Administrator can configure data export settings", fact.Defender, 403, "tenant-role"},
		{"Script not signed and unsigned scripts are not allowed", fact.Defender, 400, "script-unsigned"},
		{"File collect.ps1 does not exist in library", fact.Defender, 400, "library-file-missing"},
		{"Machine is not supported for isolation", fact.Defender, 400, "device-unsupported"},
		{"Too many concurrent live response sessions", fact.Defender, 400, "open-at-once"},
		{"Account mode: suspended", fact.Graph, 401, "tenant-not-active"},
		{"This account mode is active and fine", fact.Defender, 403, ""},
		{"Your tenant has not been provisioned yet", fact.Graph, 403, "tenant-not-provisioned"},
		{"Account hasn't been provisioned in this region", fact.Defender, 401, "tenant-not-provisioned"},
		{"Contoso hasn't been onboarded to the product", fact.Graph, 403, "product-not-onboarded"},
		{"Device is not onboarded, the action was dropped", fact.Defender, 400, "device-not-onboarded"},
		{"A valid LICENSE for plan two was not found", fact.Graph, 403, "licence-missing"},
		{"Für diesen Mandanten fehlt eine Lizenz", fact.Graph, 403, "licence-missing"},
		{"Для этой операции нужна лицензия P2", fact.Graph, 403, "licence-missing"},
		{"Accept the license agreement in the portal first", fact.Graph, 400, ""},
		{"The feature you call is disabled here", fact.Defender, 403, "feature-off"},
		{"Remote shell is not enabled for this tenant", fact.Defender, 403, "feature-off"},
		{"The application has been disabled by its owner", fact.Graph, 403, "app-disabled"},
		{"Blocked by conditional access", fact.Graph, 403, "conditional-access"},
		{"A policy prevents this call", fact.Graph, 403, "policy-forbids"},
		{"This report is not available without a signed-in user", fact.Graph, 403, "permission-type"},
		{"Caller is missing a directory role", fact.Graph, 403, "directory-role"},
		{"The user doesn't have a role with that right", fact.Defender, 403, "user-role"},
		{"Insufficient rights for the case", fact.Graph, 403, "permission-missing"},
		{"You're not permitted to read devices", fact.Defender, 403, "permission-missing"},
		{"Zugriff verweigert auf die Ressource", fact.Graph, 403, "permission-missing"},
		{"Недостаточно прав для этой операции", fact.Graph, 403, "permission-missing"},
		{"操作を完了するための権限が不足しています", fact.Graph, 403, "permission-missing"},
		{"Privilèges insuffisants pour l'opération", fact.Graph, 403, "permission-missing"},
		{"Permisos insuficientes", fact.Graph, 403, "permission-missing"},
		{"Insufficient rights for the case", fact.Entra, 403, ""},
		{"The access token has expired at noon", fact.Defender, 401, "token-expired"},
		{"The page token has expired", fact.Graph, 400, "delta-token"},

		{"Expiry lies in the past", fact.Defender, 400, "date-in-past"},
		{"Please choose a future date", fact.Graph, 400, "date-in-past"},
		{"Срок действия указан в прошлом", fact.Defender, 400, "date-in-past"},
		{"expirationDateTime can only be 4230 minutes in the future", fact.Graph, 400, "parameter-range"},
		{"This endpoint was deprecated in spring", fact.Graph, 400, "api-retired"},
		{"Der Endpunkt wird nicht mehr unterstützt", fact.Graph, 400, "api-retired"},
		{"TLS 1.0 is no longer supported", fact.Graph, 400, ""},
		{"A scan is already running", fact.Defender, 400, "action-pending"},
		{"Concurrent changes to the group", fact.Graph, 409, "object-locked"},
		{"A rule with this title already exists", fact.Graph, 409, "exists-already"},
		{"Такой индикатор уже существует", fact.Defender, 400, "exists-already"},
		{"If-Match is needed and out of date", fact.Graph, 412, "etag-outdated"},
		{"You are being throttled", fact.Graph, 429, "call-rate"},
		{"Zu viele Anfragen von dieser App", fact.Graph, 429, "call-rate"},
		{"Your payload is too large for us", fact.Defender, 413, "body-too-large"},
		{"The maximum number of rules is stored", fact.Graph, 400, "limit-reached"},
		{"Limit of watch lists reached", fact.Graph, 400, "limit-reached"},
		{"HTTP method PUT is not possible here", fact.Graph, 405, "wrong-method"},
		{"Media type text/plain is refused", fact.Graph, 415, "content-type"},
		{"A non-empty request body is needed", fact.Graph, 400, "body-empty"},
		{"Could not parse JSON at line 3", fact.Graph, 400, "body-not-json"},
		{"Unexpected character near brace", fact.Defender, 400, "body-not-json"},
		{"displayName is read-only", fact.Graph, 400, "property-fixed"},
		{"Unknown property 'foo' in the body", fact.Graph, 400, "parameter-unknown"},
		{"Operator in $filter is odd", fact.Graph, 400, "graph-option"},
		{"Operator in $filter is odd", fact.Defender, 400, "odata-option"},
		{"Filter parameter is odd", fact.Defender, 400, "odata-filter"},
		{"Managed identity endpoint gave nothing", fact.Unknown, 0, "no-managed-identity"},
		{"The audience of the token is not allowed for this endpoint", fact.Defender, 401, "token-audience"},
		{"Token was issued in the wrong cloud", fact.Graph, 401, "token-cloud"},
		{"Request with $search needs ConsistencyLevel", fact.Graph, 400, "advanced-query"},
		{"The list requires a $filter on the principal", fact.Graph, 400, "filter-needed"},
		{"Severity must be one of low, high", fact.Defender, 400, "value-not-allowed"},
		{"Недопустимое значение поля severity", fact.Graph, 400, "value-not-allowed"},
		{"Guid should contain 32 digits", fact.Graph, 400, "id-malformed"},
		{"displayName is a required field", fact.Graph, 400, "parameter-absent"},
		{"The date comes in the wrong format", fact.Graph, 400, "value-form"},
		{"Endpoint not found", fact.Defender, 404, "wrong-path"},
		{"Machine is offline since Monday", fact.Defender, 400, "device-offline"},
		{"Unsupported platform: Solaris", fact.Defender, 400, "platform-unsupported"},
		{"Moving folders is not supported", fact.Graph, 400, "not-supported"},
		{"Dieser Vorgang wird nicht unterstützt", fact.Graph, 400, "not-supported"},
		{"The case could not be found", fact.Graph, 404, "wrong-id"},
		{"Инцидент не найден", fact.Defender, 404, "wrong-id"},
		{"Operation timed out after 30 s", fact.Graph, 504, "gateway-timeout"},
		{"Something went wrong", fact.Graph, 500, "transient-fault"},
		{"Something went wrong", fact.Graph, 403, ""},
		{"The upload session has expired", fact.Graph, 400, "object-expired"},

		{"Query execution exceeded the memory we give", fact.Graph, 400, "query-too-heavy"},
		{"The results are too large to send", fact.Defender, 400, "result-too-large"},
		{"CPU quota of the tenant is gone", fact.Defender, 429, "cpu-quota"},
		{"There is no column named Foo", fact.Graph, 400, "column-misspelt"},
		{"The table Foo could not be found", fact.Graph, 400, "table-misspelt"},

		{"All went well", fact.Graph, 400, ""},
		{"See the documentation of this page", fact.Defender, 400, ""},
	} {
		if got := cued(tt.message, tt.service, tt.status); got != tt.want {
			t.Errorf("%s: %q: %q, want %q", tt.service, tt.message, got, tt.want)
		}
	}
}

func TestRetirements(t *testing.T) {
	for _, tt := range []struct {
		path, want string
	}{
		{"/security/alerts", "/security/alerts"},
		{"/security/alerts/abc", "/security/alerts"},
		{"/security/alerts_v2", ""},
		{"/security/tiindicators/submittiindicators", "tiIndicators"},
		{"/reports/gettenantsecurescores(period=7)/content", "getTenantSecureScores"},
		{"/identityriskevents", "identityRiskEvents"},
		{"/security/incidents", ""},
		{"/informationprotection/policy/labels", "informationProtection/policy/labels"},
		{"/users/anna@contoso.com/informationprotection/policy/labels", "informationProtection/policy/labels"},
		{"/me/informationprotection/bitlocker/recoverykeys", ""},
		{"/riskyusers/x", "/riskyUsers"},
		{"/identityprotection/riskyusers", ""},
	} {
		r, _ := FindRetirement(fact.Graph, tt.path)
		if r.Name != tt.want {
			t.Errorf("%s: %q, want %q", tt.path, r.Name, tt.want)
		}
	}
	for _, tt := range []struct{ segment, words, want string }{
		{"policy", "information protection\n…", "informationProtection/policy/labels"},
		{"policy", "identity governance", ""},
		{"tiIndicators", "", "tiIndicators"},
		{"users", "users", ""},
	} {
		if r, _ := RetiredSegment(tt.segment, tt.words); r.Name != tt.want {
			t.Errorf("%s: %q, want %q", tt.segment, r.Name, tt.want)
		}
	}
	if r, ok := FindRetirement(fact.Defender, "/security/alerts"); ok {
		t.Errorf("a retirement of Graph counts for Defender: %s", r.Name)
	}
	for _, r := range graphRetirements {
		checkSentences(t, r.Name, r.Instead)
		checkBasis(t, r.Basis)
		checkLink(t, r.Source)
		if r.Path != strings.ToLower(r.Path) {
			t.Errorf("%s is not in lower case", r.Path)
		}
	}
}
