import com.azure.core.credential.TokenRequestContext;
import com.azure.core.http.policy.HttpLogDetailLevel;
import com.azure.core.http.policy.HttpLogOptions;
import com.azure.core.util.HttpClientOptions;
import com.azure.identity.ChainedTokenCredentialBuilder;
import com.azure.identity.ClientSecretCredential;
import com.azure.identity.ClientSecretCredentialBuilder;
import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.graph.models.odataerrors.ODataError;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.ApiException;
import feign.Client;
import feign.Feign;
import feign.Headers;
import feign.Param;
import feign.Request;
import feign.RequestLine;
import feign.Retryer;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import net.logstash.logback.argument.StructuredArguments;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import okhttp3.logging.HttpLoggingInterceptor;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.BasicHttpClientResponseHandler;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;
import org.springframework.web.client.RestTemplate;

/** Calls a service with one of several Java clients, and prints what comes of it in one of several forms. */
public class Record {
  static final Duration TIMEOUT = Duration.ofSeconds(2);
  static final String METHOD = System.getenv("METHOD");
  static final URI URL = URI.create(System.getenv("URL"));
  static final String BODY = System.getenv("BODY");
  static final String TYPE = System.getenv("BODY_TYPE");
  static final String TOKEN = System.getenv("TOKEN");
  static final String FORM = System.getenv("FORM");
  static final Logger log = LoggerFactory.getLogger("com.contoso.soc.DefenderSync");

  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "jdk" -> jdk();
      case "okhttp" -> okhttp();
      case "apache5" -> apache5();
      case "spring" -> spring();
      case "feign" -> feign();
      case "identity" -> identity();
      case "msal" -> msal();
      case "graph" -> graph();
      case "loop" -> loop();
      default -> throw new IllegalArgumentException(args[0]);
    }
    System.exit(0);
  }

  static HttpResponse<String> send() throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URL).timeout(TIMEOUT);
    request.method(METHOD, BODY.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(BODY));
    if (!BODY.isEmpty()) request.header("Content-Type", TYPE);
    if (TOKEN != null) request.header("Authorization", "Bearer " + TOKEN);
    var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(TIMEOUT);
    client.proxy(java.net.ProxySelector.getDefault());
    return client.build().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  static String fetch() {
    try {
      var response = send();
      if (response.statusCode() >= 400) throw new IllegalStateException("HTTP " + response.statusCode() + " " + response.body());
      return response.body();
    } catch (IOException | InterruptedException e) {
      throw new RuntimeException("Call to " + URL.getHost() + " failed", e);
    }
  }

  static void jdk() throws Exception {
    switch (FORM) {
      case "uncaught" -> fetch();
      case "response" -> {
        var response = send();
        System.out.println(response);
        System.out.println(response.headers().map());
        System.out.println(response.body());
      }
      case "logback" -> {
        try {
          fetch();
        } catch (RuntimeException e) {
          log.error("Sync failed", e);
        }
      }
      case "logstash" -> {
        try {
          var response = send();
          log.error("Defender API error", StructuredArguments.kv("status", response.statusCode()), StructuredArguments.kv("uri", URL), StructuredArguments.kv("body", response.body()));
        } catch (IOException e) {
          log.error("Defender API unreachable", e);
        }
      }
      case "resilience" -> {
        var config = RetryConfig.custom().maxAttempts(3).intervalFunction(IntervalFunction.of(Duration.ofMillis(20))).build();
        var retry = Retry.of("defender", config);
        retry.getEventPublisher().onEvent(event -> log.warn("{}", event));
        try {
          retry.executeSupplier(Record::fetch);
        } catch (RuntimeException e) {
          log.error("Giving up: {}", e.toString());
        }
      }
      default -> throw new IllegalArgumentException(FORM);
    }
  }

  static void okhttp() throws Exception {
    var builder = new OkHttpClient.Builder().callTimeout(TIMEOUT);
    if (FORM.equals("interceptor")) {
      builder.addInterceptor(new HttpLoggingInterceptor(log::info).setLevel(HttpLoggingInterceptor.Level.BODY));
    }
    var request = new okhttp3.Request.Builder().url(URL.toString());
    request.method(METHOD, BODY.isEmpty() ? null : RequestBody.create(BODY, MediaType.parse(TYPE)));
    if (TOKEN != null) request.header("Authorization", "Bearer " + TOKEN);
    try (var response = builder.build().newCall(request.build()).execute()) {
      if (FORM.equals("unexpected")) throw new IOException("Unexpected code " + response);
      System.out.println(response);
      System.out.println(response.body().string());
    } catch (IOException e) {
      if (FORM.equals("unexpected")) throw e;
      log.error("Call failed: {}", e.toString());
    }
  }

  static void apache5() throws Exception {
    var config = RequestConfig.custom().setResponseTimeout(Timeout.of(TIMEOUT)).build();
    var builder = HttpClients.custom().useSystemProperties().setDefaultRequestConfig(config).disableAutomaticRetries();
    var request = new HttpUriRequestBase(METHOD, URL);
    if (!BODY.isEmpty()) request.setEntity(new StringEntity(BODY, ContentType.parse(TYPE)));
    if (TOKEN != null) request.setHeader("Authorization", "Bearer " + TOKEN);
    try (CloseableHttpClient client = builder.build()) {
      switch (FORM) {
        case "handler" -> client.execute(request, new BasicHttpClientResponseHandler());
        case "wire" -> client.execute(request, response -> EntityUtils.toString(response.getEntity()));
        default ->
            client.execute(request, response -> {
              System.out.println(request + "->" + response);
              System.out.println(EntityUtils.toString(response.getEntity()));
              return null;
            });
      }
    }
  }

  static void spring() {
    var factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(TIMEOUT);
    factory.setReadTimeout(TIMEOUT);
    var headers = new HttpHeaders();
    if (TOKEN != null) headers.setBearerAuth(TOKEN);
    if (!BODY.isEmpty()) headers.set("Content-Type", TYPE);
    if (FORM.equals("restclient")) {
      RestClient.builder().requestFactory(factory).build().method(HttpMethod.valueOf(METHOD)).uri(URL)
          .headers(h -> h.addAll(headers)).body(BODY).retrieve().body(String.class);
      return;
    }
    try {
      new RestTemplate(factory).exchange(URL, HttpMethod.valueOf(METHOD), new HttpEntity<>(BODY.isEmpty() ? null : BODY, headers), String.class);
    } catch (RestClientResponseException e) {
      if (FORM.equals("uncaught")) throw e;
      log.error("Call failed: status={} body={}", e.getStatusCode(), e.getResponseBodyAsString());
    } catch (RestClientException e) {
      if (FORM.equals("uncaught")) throw e;
      log.error("Call failed: {}", e.getMessage());
    }
  }

  interface Api {
    @RequestLine("GET")
    @Headers("Authorization: Bearer {token}")
    String get(URI uri, @Param("token") String token);

    @RequestLine("POST")
    @Headers({"Authorization: Bearer {token}", "Content-Type: application/json"})
    @feign.Body("{body}")
    String post(URI uri, @Param("token") String token, @Param("body") String body);
  }

  static void feign() {
    var api = Feign.builder().client(new Client.Default(null, null)).retryer(Retryer.NEVER_RETRY)
        .options(new Request.Options(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS, TIMEOUT.toMillis(), TimeUnit.MILLISECONDS, true))
        .target(Api.class, "https://" + URL.getHost());
    try {
      System.out.println(METHOD.equals("GET") ? api.get(URL, TOKEN) : api.post(URL, TOKEN, BODY));
    } catch (RuntimeException e) {
      if (FORM.equals("uncaught")) throw e;
      log.error(e.getMessage());
    }
  }

  static final String TENANT = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";
  static final String APP = "3b0c1d2e-5f60-4718-92a3-b4c5d6e7f809";
  static final String SECRET = "notARealSecretValue~1234567890abc";
  static final String SCOPE = "https://api.security.microsoft.com/.default";

  static com.azure.core.http.HttpClient azureHttp() {
    var options = new HttpClientOptions().setConnectTimeout(TIMEOUT).setResponseTimeout(TIMEOUT).setReadTimeout(TIMEOUT);
    return com.azure.core.http.HttpClient.createDefault(options);
  }

  static void identity() {
    ClientSecretCredential credential = new ClientSecretCredentialBuilder().tenantId(TENANT).clientId(APP).clientSecret(SECRET)
        .httpClient(azureHttp()).retryPolicy(new com.azure.core.http.policy.RetryPolicy(new com.azure.core.http.policy.FixedDelay(0, Duration.ZERO)))
        .httpLogOptions(new HttpLogOptions().setLogLevel(FORM.equals("http_log") ? HttpLogDetailLevel.BODY_AND_HEADERS : HttpLogDetailLevel.NONE)).build();
    var context = new TokenRequestContext().addScopes(SCOPE);
    switch (FORM) {
      case "chained" -> new ChainedTokenCredentialBuilder().addFirst(credential).build().getTokenSync(context);
      case "message" -> {
        try {
          credential.getTokenSync(context);
        } catch (RuntimeException e) {
          System.out.println("Error: " + e.getMessage());
        }
      }
      default -> credential.getTokenSync(context);
    }
  }

  static void msal() throws Exception {
    var app = ConfidentialClientApplication.builder(APP, ClientCredentialFactory.createFromSecret(SECRET))
        .authority("https://login.microsoftonline.com/" + TENANT).readTimeoutForDefaultHttpClient(2000).build();
    var future = app.acquireToken(ClientCredentialParameters.builder(Set.of(SCOPE)).build());
    if (FORM.equals("logged")) {
      try {
        future.join();
      } catch (RuntimeException e) {
        log.error("Could not acquire a token: {}", e.getCause().toString());
      }
      return;
    }
    future.get();
  }

  static void graph() {
    com.azure.core.credential.TokenCredential fixed =
        context -> reactor.core.publisher.Mono.just(new com.azure.core.credential.AccessToken(TOKEN, java.time.OffsetDateTime.now().plusHours(1)));
    var client = new GraphServiceClient(fixed);
    try {
      switch (URL.getPath().substring("/v1.0".length())) {
        case "/security/incidents" -> client.security().incidents().get();
        case "/security/alerts_v2" -> client.security().alertsV2().get();
        case "/auditLogs/signIns" -> client.auditLogs().signIns().get();
        case "/security/runHuntingQuery" -> {
          var query = new com.microsoft.graph.security.microsoftgraphsecurityrunhuntingquery.RunHuntingQueryPostRequestBody();
          query.setQuery("DeviceInfo | wher DeviceName == 'web01'");
          client.security().microsoftGraphSecurityRunHuntingQuery().post(query);
        }
        default -> client.security().incidents().withUrl(URL.toString()).get();
      }
    } catch (ODataError e) {
      if (FORM.equals("uncaught")) throw e;
      log.error("Graph returned {}: {} ({})", e.getResponseStatusCode(), e.getError().getCode(), e.getError().getMessage());
    } catch (ApiException e) {
      if (FORM.equals("uncaught")) throw e;
      log.error("Graph returned {}", e.getMessage());
    }
  }

  /** Makes each of the calls of the environment, and one that succeeds before it. */
  static void loop() throws Exception {
    var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(TIMEOUT).build();
    for (var call : new com.fasterxml.jackson.databind.ObjectMapper().readTree(System.getenv("CALLS"))) {
      loopCall(client, "GET", "https://graph.microsoft.com/v1.0/security/secureScores", "", "");
      loopCall(client, call.get("method").asText(), call.get("url").asText(), call.get("body").asText(), call.get("type").asText());
    }
  }

  static void loopCall(HttpClient client, String method, String url, String body, String type) throws InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(url)).timeout(TIMEOUT);
    request.method(method, body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
    if (!body.isEmpty()) request.header("Content-Type", type);
    try {
      var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() < 400) {
        log.info("{} {} -> {}", method, url, response.statusCode());
        return;
      }
      log.error("{} {} -> {}: {}", method, url, response.statusCode(), response.body());
    } catch (IOException e) {
      log.error("{} {} failed", method, url, e);
    }
  }
}
