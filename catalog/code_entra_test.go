package catalog

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog/entra"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/google/go-cmp/cmp"
)

// tokenErrors are the numbers that must be in the catalog: the numbers in the
// vendor's table and the numbers that people have posted.
var tokenErrors = []int{
	16000, 16001, 16002, 16003, 17003, 20001, 20012, 20033, 28000, 28002, 28003, 40008, 40009, 40010, 40015,
	50000, 50001, 50002, 50003, 50005, 50006, 50007, 50008, 50010, 50011, 50012, 50013, 50014, 50015, 50017,
	50020, 50027, 50029, 50032, 50033, 50034, 50042, 50043, 50048, 50049, 50050, 50053, 50055, 50056, 50057,
	50058, 50059, 50061, 50064, 50068, 50070, 50071, 50072, 50074, 50076, 50078, 50079, 50085, 50086, 50087,
	50088, 50089, 50097, 50099, 50105, 50107, 50120, 50124, 50125, 50126, 50127, 50128, 50129, 50131, 50132,
	50133, 50134, 50135, 50136, 50139, 50140, 50143, 50144, 50146, 50147, 50155, 50158, 50161, 50166, 50168,
	50169, 50170, 50171, 50173, 50177, 50178, 50180, 50187, 50192, 50194, 50196, 50197, 50199, 51000, 51001,
	51004, 51005, 51006, 52004, 53000, 53001, 53002, 53003, 53004, 53005, 53010, 53011, 54000, 54005, 65001,
	65002, 65004, 65005, 67003, 70000, 70001, 70002, 70003, 70004, 70005, 70007, 70008, 70011, 70012, 70016,
	70018, 70019, 70020, 70021, 70022, 70023, 70025, 70043, 70046, 75001, 75003, 75005, 75008, 75011, 75016,
	76021, 76026, 80001, 80002, 80005, 80007, 80010, 80012, 80013, 80014, 81004, 81005, 81006, 81007, 81009,
	81010, 81011, 81012, 81016, 90002, 90004, 90005, 90006, 90007, 90008, 90009, 90010, 90012, 90013, 90014,
	90015, 90016, 90019, 90020, 90022, 90023, 90024, 90027, 90033, 90036, 90038, 90043, 90051, 90055, 90056,
	90061, 90072, 90081, 90082, 90083, 90084, 90085, 90086, 90087, 90090, 90091, 90092, 90093, 90094, 90095,
	90099, 90100, 90101, 90102, 90107, 90114, 90117, 90119, 90120, 90121, 90123, 90124, 90125, 90126, 90130,
	100007, 120000, 120002, 120003, 120004, 120005, 120008, 120011, 120012, 120013, 120014, 120015, 120016,
	120018, 120020, 120021, 130004, 130005, 130006, 130007, 130008, 135010, 135011, 140000, 140001, 160021,
	165004, 165900, 220450, 220501, 221000, 230109, 240001, 240002, 392189, 392200, 500011, 500014, 500021, 500022,
	500113, 500133, 500181, 500200, 500201, 500207, 500208, 500212, 500213, 500341, 500342, 501051, 501241,
	501461, 501481, 501491, 501621, 501661, 530002, 530003, 530032, 530033, 530034, 530035, 530036, 650051,
	650052, 650053, 650054, 650056, 650057, 700003, 700005, 700007, 700011, 700016, 700020, 700021, 700022,
	700023, 700024, 700025, 700027, 700030, 700054, 700081, 700082, 700084, 700211, 700212, 700213, 700214,
	700222, 700223, 700229, 700231, 700236, 700238, 750054, 900021, 900023, 900144, 900236, 900382, 900384,
	900432, 900439, 900561, 900971, 901002, 1000000, 1000002, 1000031, 1000104, 1000502, 1000613, 1002012,
	5000224, 5000811, 5000819, 5002723, 5002730, 5002738, 7000012, 7000110, 7000112, 7000113, 7000114, 7000214,
	7000215, 7000216, 7000218, 7000222, 7000229, 7000274, 7000277, 7002138, 7002381, 7500514, 7500529, 9001023,
	9002313, 9002325, 9002326, 9002327, 9002332, 9002346,
}

func TestTokenErrors(t *testing.T) {
	for _, number := range tokenErrors {
		name := "AADSTS" + strconv.Itoa(number)
		for _, wanted := range []string{name, strings.ToLower(name), strconv.Itoa(number)} {
			for _, s := range []fact.Service{fact.Entra, fact.Unknown, fact.Defender} {
				if c, ok := FindCode(wanted, s); !ok || c.Name != name || c.Service != fact.Entra {
					t.Errorf("FindCode(%q, %s) = %q, %t", wanted, s, c.Name, ok)
				}
			}
		}
	}
	for _, wanted := range []string{"AADSTS", "AADSTS1", "aadsts 50034", "50", "AADSTS5004", "AADSTS500340"} {
		if c, ok := FindCode(wanted, fact.Entra); ok {
			t.Errorf("FindCode(%q) = %q, want none", wanted, c.Name)
		}
	}
}

// The lists are in numeric order, and say nothing of a number but in its name.
func TestTokenErrorOrder(t *testing.T) {
	for _, codes := range [][]*fact.Code{*entra.Room.Codes[0], *entra.Room.Codes[1]} {
		checkOrder(t, codes)
	}
}

func checkOrder(t *testing.T, codes []*fact.Code) {
	t.Helper()
	last := 0
	for _, c := range codes {
		digits, ok := strings.CutPrefix(c.Name, "AADSTS")
		number, err := strconv.Atoi(digits)
		if !ok || err != nil {
			t.Errorf("%s is no AADSTS number", c.Name)
		}
		if number <= last {
			t.Errorf("%d stands behind %d", number, last)
		}
		last = number
		if !slices.Equal(c.Aliases, []string{digits}) {
			t.Errorf("%s has the aliases %q", c.Name, c.Aliases)
		}
	}
}

// Each message of a token error leads back to its own code, and the values
// in it come out.
func TestTokenMessages(t *testing.T) {
	values := strings.NewReplacer(
		"{app}", "ccc25fb8-d83b-4225-b4b7-5f31bfb007be", "{appName}", "SIEM export", "{user}", "ann@contoso.com",
		"{tenant}", "Contoso Data Hub", "{resource}", "https://api.security.microsoft.com", "{scope}", "https://api.security.microsoft.com/Incident.Read.All",
		"{parameter}", "client_id", "{reason}", "The key was not found.]",
	)
	for _, c := range slices.Concat(*entra.Room.Codes[0], *entra.Room.Codes[1]) {
		for _, template := range append([]string{c.Message}, c.Variants...) {
			if template == "" {
				continue
			}
			text := c.Name + ": " + values.Replace(template) + "\r\nTrace ID: b0c68aec-4c59-4596-84cb-6b8c7959c100\r\nCorrelation ID: c56e3743-7939-4d8b-8823-9e58a247e800\r\nTimestamp: 2026-06-26 02:25:06Z"
			m, _, ok := MatchMessage(text, c.Name, fact.Entra)
			if !ok || m.Code != c.Name {
				t.Errorf("MatchMessage(%q) is %s (%t)", text, m.Code, ok)
			}
		}
	}
}

func TestTokenErrorValues(t *testing.T) {
	tests := []struct {
		text, code string
		values     fact.Values
	}{
		{"AADSTS700016: Application with identifier 'Enter_the_Application_Id_here' was not found in the directory 'abc'. This can happen if the application has not been installed by the administrator of the tenant.",
			"AADSTS700016", fact.Values{{Name: "app", Value: "Enter_the_Application_Id_here"}, {Name: "tenant", Value: "abc"}}},
		{"AADSTS500011: The resource principal named https://monitoring.fabric.microsoft.com/ was not found in the tenant named Contoso Data Hub. This can happen if the application has not been installed.",
			"AADSTS500011", fact.Values{{Name: "resource", Value: "https://monitoring.fabric.microsoft.com/"}, {Name: "tenant", Value: "Contoso Data Hub"}}},
		{"AADSTS70011: The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope mail.send user.read is not valid.\r\nTrace ID: b0c68aec-4c59-4596-84cb-6b8c7959c100",
			"AADSTS70011", fact.Values{{Name: "scope", Value: "mail.send user.read"}}},
		{"AADSTS70011: The provided value for the input parameter 'scope' isn't valid. The scope https://example.contoso.com/activity.read isn't valid.",
			"AADSTS70011", fact.Values{{Name: "scope", Value: "https://example.contoso.com/activity.read"}}},
		{"AADSTS1002012: The provided value for scope https://api.security.microsoft.com/Incident.Read.All is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).",
			"AADSTS1002012", fact.Values{{Name: "scope", Value: "https://api.security.microsoft.com/Incident.Read.All"}}},
		{"AADSTS7000222: The provided client secret keys for app 'ccc25fb8-d83b-4225-b4b7-5f31bfb007be' are expired. Visit the Azure portal to create new keys for your app: https://aka.ms/NewClientSecret",
			"AADSTS7000222", fact.Values{{Name: "app", Value: "ccc25fb8-d83b-4225-b4b7-5f31bfb007be"}}},
		{"AADSTS7000222: The provided client secret keys for app '***' are expired. Visit the Azure portal to create new keys.",
			"AADSTS7000222", fact.Values{{Name: "app", Value: "***"}}},
		{"AADSTS7000215: Invalid client secret is provided.", "AADSTS7000215", nil},
		{"AADSTS90002: Tenant 'contoso.example' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.",
			"AADSTS90002", fact.Values{{Name: "tenant", Value: "contoso.example"}}},
		{"AADSTS65001: The user or administrator has not consented to use the application with ID 'ccc25fb8-d83b-4225-b4b7-5f31bfb007be' named 'SIEM export'. Send an interactive authorization request for this user and resource.",
			"AADSTS65001", fact.Values{{Name: "app", Value: "ccc25fb8-d83b-4225-b4b7-5f31bfb007be"}, {Name: "appName", Value: "SIEM export"}}},
		{"AADSTS50105: The signed in user 'ann@contoso.com' is not assigned to a role for the application 'ccc25fb8-d83b-4225-b4b7-5f31bfb007be'(SIEM export).",
			"AADSTS50105", fact.Values{{Name: "user", Value: "ann@contoso.com"}, {Name: "app", Value: "ccc25fb8-d83b-4225-b4b7-5f31bfb007be"}, {Name: "appName", Value: "SIEM export"}}},
		{"AADSTS900144: The request body must contain the following parameter: 'grant_type'.", "AADSTS900144", fact.Values{{Name: "parameter", Value: "grant_type"}}},
		{"AADSTS700213: No matching federated identity record found for presented assertion subject 'repo:contoso/export:ref:refs/heads/main'. Check your federated identity credential Subject, Audience and Issuer against the presented assertion.",
			"AADSTS700213", fact.Values{{Name: "subject", Value: "repo:contoso/export:ref:refs/heads/main"}}},
		{"AADSTS900023: Specified tenant identifier 'undefined' is neither a valid DNS name, nor a valid external domain.",
			"AADSTS900023", fact.Values{{Name: "tenant", Value: "undefined"}}},
		{"AADSTS650053: The application 'SIEM export' asked for scope 'Incidents.Read.All' that doesn't exist on the resource '8ee8fdad-f234-4243-8f3b-15c294843740'. Contact the app vendor.",
			"AADSTS650053", fact.Values{{Name: "appName", Value: "SIEM export"}, {Name: "scope", Value: "Incidents.Read.All"}, {Name: "resource", Value: "8ee8fdad-f234-4243-8f3b-15c294843740"}}},
	}
	for _, tt := range tests {
		m, values, ok := MatchMessage(tt.text, tt.code, fact.Entra)
		if !ok || m.Code != tt.code {
			t.Errorf("MatchMessage(%q) is %s (%t)", tt.text, m.Code, ok)
			continue
		}
		if diff := cmp.Diff(tt.values, values); diff != "" {
			t.Errorf("values of %q (-want +got):\n%s", tt.text, diff)
		}
	}
}

// An outer number says less than the one after it: the message decides.
func TestNestedTokenErrors(t *testing.T) {
	for text, cause := range map[string]string{
		"AADSTS70002: Error validating credentials. AADSTS50012: Invalid client secret is provided.":                           "client-secret-wrong",
		"AADSTS70002: Error validating credentials. AADSTS50012: Client assertion contains an invalid signature.":              "certificate-not-registered",
		"AADSTS70002: Error validating credentials. AADSTS50126: Invalid username or password.":                                "password-wrong",
		"AADSTS70002: Error validating credentials. AADSTS70008: The provided authorization code or refresh token is expired.": "sign-in-expired",
		"AADSTS70002: Error validating credentials. AADSTS50012: Client assertion audience claim does not match Realm issuer.": "assertion-malformed",
		"AADSTS70002: Error validating credentials. AADSTS135011: Device used during the authentication is disabled.":          "device-unknown",
	} {
		m, _, ok := MatchMessage(text, "AADSTS70002", fact.Entra)
		if !ok || m.Causes[0].ID != cause {
			t.Errorf("%q: %s (%t), want the cause %s first", text, m.ID, ok, cause)
		}
	}
}

// Several numbers stand for many reasons: their wording tells which.
func TestTokenErrorWordings(t *testing.T) {
	for text, cause := range map[string]string{
		"AADSTS50001: Resource identifier is not provided.":                                                                                                  "resource-missing",
		"AADSTS50001: Resource 'https://contoso.example/api' is disabled.":                                                                                   "resource-disabled",
		"AADSTS50013: Assertion audience claim does not match the required value.":                                                                           "user-token-audience",
		"AADSTS50166: Request to External OIDC endpoint failed.":                                                                                             "transient-fault",
		"AADSTS501661: Request to External OIDC endpoint failed.":                                                                                            "transient-fault",
		"AADSTS700023: Client assertion audience claim does not match Realm issuer.":                                                                         "assertion-malformed",
		"AADSTS700027: Client assertion contains an invalid signature. [Reason - The key used is expired., Thumbprint of key":                                "client-certificate-expired",
		"AADSTS700027: Client assertion contains an invalid signature. [Reason - The key was not found., Thumbprint of key":                                  "certificate-not-registered",
		"AADSTS70000: Provided scope is invalid or malformed.":                                                                                               "scope-malformed",
		"AADSTS70000: The user could not be authenticated as the grant is expired. The user must sign in again.":                                             "sign-in-expired",
		"AADSTS70002: The client does not exist or is not enabled for consumers.":                                                                            "account-type",
		"AADSTS90010: The grant type is not supported over the /common or /consumers endpoints. Please use the /organizations or tenant-specific endpoint.":  "tenant-missing",
		"AADSTS90010: Unable to create the algorithm.":                                                                                                       "assertion-algorithm",
		"AADSTS90023: Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type.":                                        "spa-redirect",
		"AADSTS650051: Claim is invalid: Machine.Read does not exist on resource application 00000003-0000-0000-c000-000000000000.":                          "permission-unknown",
		"AADSTS65005: Using application 'SIEM export' is currently not supported for your organization contoso.example because it is in an unmanaged state.": "tenant-unmanaged",
	} {
		code, _, _ := strings.Cut(text, ":")
		m, _, ok := MatchMessage(text, code, fact.Entra)
		if !ok || len(m.Causes) == 0 || m.Causes[0].ID != cause {
			t.Errorf("%q: %s (%t), want the cause %s first", text, m.ID, ok, cause)
		}
	}
}

// What a general number says by itself is never held for likely.
func TestGeneralTokenErrors(t *testing.T) {
	for _, name := range []string{"AADSTS50000", "AADSTS70000", "AADSTS70002", "AADSTS650051", "invalid_client", "invalid_request"} {
		if c, ok := FindCode(name, fact.Entra); !ok || !c.General {
			t.Errorf("%s is not general (%t)", name, ok)
		}
	}
}

func TestSignInNumbers(t *testing.T) {
	for text, want := range map[string][]string{
		"AADSTS70002: Error. AADSTS50012: Invalid. AADSTS70002 again": {"AADSTS70002", "AADSTS50012"},
		"no AADSTS, and AADSTS12 is none":                             nil,
		"(AADSTS7009999)":                                             {"AADSTS7009999"},
	} {
		if got := SignInNumbers(text); !slices.Equal(got, want) {
			t.Errorf("SignInNumbers(%q) = %q, want %q", text, got, want)
		}
	}
	for _, word := range []string{"AADSTS", "AADSTS12", "AADSTS700x", "7009999", "AADSTS12345678901"} {
		if IsSignInNumber(word) {
			t.Errorf("%s passes for a number", word)
		}
	}
	if g, ok := SignInGroup("AADSTS5000816"); !ok || g.Symbol != "InvalidSamlToken" {
		t.Errorf("AADSTS5000816 belongs to %s (%t)", g.Name, ok)
	}
	if g, ok := SignInGroup("AADSTS9999999"); ok {
		t.Errorf("AADSTS9999999 belongs to %s", g.Name)
	}
}
