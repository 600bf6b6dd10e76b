package catalog

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// tokenErrors are the numbers that have to be in the catalog.
var tokenErrors = []int{
	16000, 28002, 28003, 50001, 50011, 50012, 50013, 50020, 50027, 50033, 50034, 50053, 50055, 50056, 50057,
	50058, 50059, 50072, 50074, 50076, 50078, 50079, 50105, 50126, 50128, 50131, 50132, 50133, 50173, 50194,
	50196, 53000, 53001, 53003, 53011, 54005, 65001, 65002, 65004, 70000, 70001, 70002, 70003, 70008, 70011,
	70016, 70018, 70019, 70021, 70043, 90002, 90006, 90008, 90009, 90012, 90014, 90019, 90023, 90024, 90033,
	90038, 90055, 90090, 90094, 90095, 90099, 500011, 500133, 500212, 500213, 501051, 530032, 530035, 650052,
	650054, 650056, 650057, 700011, 700016, 700022, 700023, 700024, 700025, 700027, 700030, 700082, 700084,
	700213, 900023, 900144, 900382, 900384, 900432, 901002, 1002012, 7000112, 7000114, 7000215, 7000218,
	7000222, 7000229, 9001023, 9002313,
}

func TestTokenErrors(t *testing.T) {
	for _, number := range tokenErrors {
		name := "AADSTS" + strconv.Itoa(number)
		for _, wanted := range []string{name, strings.ToLower(name), strconv.Itoa(number)} {
			for _, s := range []Service{Entra, Unknown, Defender} {
				if c, ok := FindCode(wanted, s); !ok || c.Name != name || c.Service != Entra {
					t.Errorf("FindCode(%q, %s) = %q, %t", wanted, s, c.Name, ok)
				}
			}
		}
	}
	for _, wanted := range []string{"AADSTS", "AADSTS1", "aadsts 50034", "50", "AADSTS5003", "AADSTS500340"} {
		if c, ok := FindCode(wanted, Entra); ok {
			t.Errorf("FindCode(%q) = %q, want none", wanted, c.Name)
		}
	}
}

// The list is in numeric order, and says nothing of a number but in its name.
func TestTokenErrorOrder(t *testing.T) {
	last := 0
	for _, c := range entraCodes {
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
	for _, c := range entraCodes {
		for _, template := range append([]string{c.Message}, c.Variants...) {
			if template == "" {
				continue
			}
			text := c.Name + ": " + values.Replace(template) + "\r\nTrace ID: b0c68aec-4c59-4596-84cb-6b8c7959c100\r\nCorrelation ID: c56e3743-7939-4d8b-8823-9e58a247e800\r\nTimestamp: 2026-06-26 02:25:06Z"
			m, _, ok := MatchMessage(text, c.Name, Entra)
			if !ok || m.Code != c.Name {
				t.Errorf("MatchMessage(%q) is %s (%t)", text, m.Code, ok)
			}
		}
	}
}

func TestTokenErrorValues(t *testing.T) {
	tests := []struct {
		text, code string
		values     Values
	}{
		{"AADSTS700016: Application with identifier 'Enter_the_Application_Id_here' was not found in the directory 'abc'. This can happen if the application has not been installed by the administrator of the tenant.",
			"AADSTS700016", Values{{"app", "Enter_the_Application_Id_here"}, {"tenant", "abc"}}},
		{"AADSTS500011: The resource principal named https://monitoring.fabric.microsoft.com/ was not found in the tenant named Contoso Data Hub. This can happen if the application has not been installed.",
			"AADSTS500011", Values{{"resource", "https://monitoring.fabric.microsoft.com/"}, {"tenant", "Contoso Data Hub"}}},
		{"AADSTS70011: The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope mail.send user.read is not valid.\r\nTrace ID: b0c68aec-4c59-4596-84cb-6b8c7959c100",
			"AADSTS70011", Values{{"scope", "mail.send user.read"}}},
		{"AADSTS70011: The provided value for the input parameter 'scope' isn't valid. The scope https://example.contoso.com/activity.read isn't valid.",
			"AADSTS70011", Values{{"scope", "https://example.contoso.com/activity.read"}}},
		{"AADSTS1002012: The provided value for scope https://api.security.microsoft.com/Incident.Read.All is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).",
			"AADSTS1002012", Values{{"scope", "https://api.security.microsoft.com/Incident.Read.All"}}},
		{"AADSTS7000222: The provided client secret keys for app 'ccc25fb8-d83b-4225-b4b7-5f31bfb007be' are expired. Visit the Azure portal to create new keys for your app: https://aka.ms/NewClientSecret",
			"AADSTS7000222", Values{{"app", "ccc25fb8-d83b-4225-b4b7-5f31bfb007be"}}},
		{"AADSTS7000222: The provided client secret keys for app '***' are expired. Visit the Azure portal to create new keys.",
			"AADSTS7000222", Values{{"app", "***"}}},
		{"AADSTS7000215: Invalid client secret is provided.", "AADSTS7000215", nil},
		{"AADSTS90002: Tenant 'contoso.example' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.",
			"AADSTS90002", Values{{"tenant", "contoso.example"}}},
		{"AADSTS65001: The user or administrator has not consented to use the application with ID 'ccc25fb8-d83b-4225-b4b7-5f31bfb007be' named 'SIEM export'. Send an interactive authorization request for this user and resource.",
			"AADSTS65001", Values{{"app", "ccc25fb8-d83b-4225-b4b7-5f31bfb007be"}, {"appName", "SIEM export"}}},
		{"AADSTS50105: The signed in user 'ann@contoso.com' is not assigned to a role for the application 'ccc25fb8-d83b-4225-b4b7-5f31bfb007be'(SIEM export).",
			"AADSTS50105", Values{{"user", "ann@contoso.com"}, {"app", "ccc25fb8-d83b-4225-b4b7-5f31bfb007be"}, {"appName", "SIEM export"}}},
		{"AADSTS900144: The request body must contain the following parameter: 'grant_type'.", "AADSTS900144", Values{{"parameter", "grant_type"}}},
		{"AADSTS700213: No matching federated identity record found for presented assertion subject 'repo:contoso/export:ref:refs/heads/main'. Check your federated identity credential Subject, Audience and Issuer against the presented assertion.",
			"AADSTS700213", Values{{"subject", "repo:contoso/export:ref:refs/heads/main"}}},
		{"AADSTS900023: Specified tenant identifier 'undefined' is neither a valid DNS name, nor a valid external domain.",
			"AADSTS900023", Values{{"tenant", "undefined"}}},
		{"AADSTS650053: The application 'SIEM export' asked for scope 'Incidents.Read.All' that doesn't exist on the resource '8ee8fdad-f234-4243-8f3b-15c294843740'. Contact the app vendor.",
			"AADSTS650053", Values{{"appName", "SIEM export"}, {"scope", "Incidents.Read.All"}, {"resource", "8ee8fdad-f234-4243-8f3b-15c294843740"}}},
	}
	for _, tt := range tests {
		m, values, ok := MatchMessage(tt.text, tt.code, Entra)
		if !ok || m.Code != tt.code {
			t.Errorf("MatchMessage(%q) is %s (%t)", tt.text, m.Code, ok)
			continue
		}
		if diff := cmp.Diff(tt.values, values); diff != "" {
			t.Errorf("values of %q (-want +got):\n%s", tt.text, diff)
		}
	}
}

// An outer number says less than the one behind it: the message decides.
func TestNestedTokenErrors(t *testing.T) {
	for text, cause := range map[string]string{
		"AADSTS70002: Error validating credentials. AADSTS50012: Invalid client secret is provided.":                           "client-secret-wrong",
		"AADSTS70002: Error validating credentials. AADSTS50012: Client assertion contains an invalid signature.":              "certificate-not-registered",
		"AADSTS70002: Error validating credentials. AADSTS50126: Invalid username or password.":                                "password-wrong",
		"AADSTS70002: Error validating credentials. AADSTS70008: The provided authorization code or refresh token is expired.": "sign-in-expired",
	} {
		m, _, ok := MatchMessage(text, "AADSTS70002", Entra)
		if !ok || m.Causes[0].ID != cause {
			t.Errorf("%q: %s (%t), want the cause %s first", text, m.ID, ok, cause)
		}
	}
}
