package around

import "github.com/defender-err/defender-err/catalog/fact"

// These say where the administrators of a product find a call that it stopped, and
// which of its settings let the call through.
var (
	askZscaler = fact.Text{
		En: "In Zscaler: Web Insights shows the rule; allow the host in URL & Cloud App Control and exempt it from SSL inspection (the one-click Microsoft 365 rules cover sign-in and Graph).",
		Ru: "В Zscaler правило видно в Web Insights; разрешите хост в URL & Cloud App Control и исключите из SSL inspection (правила one-click для Microsoft 365 покрывают вход и Graph)."}
	askNetskope = fact.Text{
		En: "In Netskope: Skope IT shows the policy; add a steering exception or a Do Not Decrypt policy for the host.",
		Ru: "В Netskope политика видна в Skope IT; добавьте для хоста исключение steering или политику Do Not Decrypt."}
	askForcepoint = fact.Text{
		En: "In Forcepoint: the page names the category or rule; permit the host in the policy, and bypass SSL decryption and authentication for it.",
		Ru: "В Forcepoint категория или правило названы на странице; разрешите хост в политике и обойдите для него расшифровку SSL и аутентификацию."}
	askPaloAlto = fact.Text{
		En: "In PAN-OS: the URL Filtering and Traffic logs show the rule and category; allow the host in a custom URL category, and exclude it from decryption.",
		Ru: "В PAN-OS правило и категория видны в журналах URL Filtering и Traffic; разрешите хост в собственной категории URL и исключите его из расшифровки."}
	askFortiGate = fact.Text{
		En: "In FortiOS: the Web Filter or Application Control log shows the profile; add a static URL filter entry (exempt), and exempt the host in the SSL inspection profile.",
		Ru: "В FortiOS профиль виден в журнале Web Filter или Application Control; добавьте запись static URL filter (exempt) и исключите хост в профиле SSL inspection."}
	askProxySG = fact.Text{
		En: "On ProxySG: a policy trace shows the rule; allow the host in the VPM, and bypass authentication and SSL interception for it.",
		Ru: "На ProxySG правило покажет policy trace; разрешите хост в VPM и обойдите для него аутентификацию и перехват SSL."}
	askSquid = fact.Text{
		En: "In Squid: access.log shows TCP_DENIED for the call; add the host to the ACL that http_access allows.",
		Ru: "В Squid вызов виден в access.log как TCP_DENIED; добавьте хост в ACL, разрешённый в http_access."}
	askUmbrella = fact.Text{
		En: "In Umbrella: Activity Search shows the policy; add the host to an allow destination list and to the selective decryption list.",
		Ru: "В Umbrella политика видна в Activity Search; добавьте хост в разрешающий destination list и в selective decryption list."}
	askF5 = fact.Text{
		En: "The support ID finds the violation in the event log of BIG-IP (Security, Event Logs, Application, Requests).",
		Ru: "По support ID нарушение находится в журнале BIG-IP (Security, Event Logs, Application, Requests)."}
	askAkamai = fact.Text{
		En: "The reference number finds the rule in Akamai's Control Center; by itself it says nothing.",
		Ru: "По номеру reference правило находится в Akamai Control Center; сам по себе он ничего не говорит."}
	askCloudflare = fact.Text{
		En: "The Ray ID finds the rule under Security, Events in Cloudflare's dashboard.",
		Ru: "По Ray ID правило находится в панели Cloudflare: Security, Events."}
	askGateway = fact.Text{
		En: "In the WAF's log (ApplicationGatewayFirewallLog), the time and URL lead to the rule; add an exclusion for it.",
		Ru: "В журнале WAF (ApplicationGatewayFirewallLog) правило находится по времени и URL; добавьте для него исключение."}
	askFrontDoor = fact.Text{
		En: "In the WAF's log (FrontDoorWebApplicationFirewallLog), the reference (trackingReference) leads to the rule.",
		Ru: "В журнале WAF (FrontDoorWebApplicationFirewallLog) правило находится по номеру (trackingReference)."}
)
