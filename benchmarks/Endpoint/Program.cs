using System.Globalization;
using System.Net;
using GrantGen;
using GrantGen.Benchmarks.Endpoint;

// Compares the endpoint with one that returns a constant response of the same form. The two take turns, because the speed of the machine drifts.
const int Rounds = 9;
const int Connections = 16;
TimeSpan time = TimeSpan.FromSeconds(1);

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.AddGrantGen(options => (options.Url, options.ApiKey, options.ApiSecret) = ("wss://example.com", "APIbenchmark", new string('s', 40)));
WebApplication app = builder.Build();
app.MapTokenEndpoint<ViewerPolicy>("/token", (context, request) => TokenDecision.Allow(room: "stage")).AllowAnonymous();
byte[] constant = [];
app.MapPost("/constant", async context =>
{
    context.Response.StatusCode = StatusCodes.Status201Created;
    context.Response.ContentType = "application/json; charset=utf-8";
    context.Response.Headers.CacheControl = "no-store";
    await context.Response.Body.WriteAsync(constant, context.RequestAborted);
});
await app.StartAsync();
Uri address = new(app.Urls.First());
using (HttpClient client = new() { BaseAddress = address })
{
    using HttpResponseMessage response = await client.PostAsync(new Uri("/token", UriKind.Relative), content: null);
    constant = await response.Content.ReadAsByteArrayAsync();
}

using Load load = new(address, Connections);
(string Name, string Path, string Body, HttpStatusCode Status)[] contenders =
[
    ("constant", "/constant", "{}", HttpStatusCode.Created),
    ("token", "/token", "{}", HttpStatusCode.Created),
    ("token, all fields compared", "/token", """{"room_name":"stage","room_config":{"agents":[]}}""", HttpStatusCode.Created),
    ("rejected: another room", "/token", """{"room_name":"attic"}""", HttpStatusCode.Forbidden),
    ("rejected: not JSON", "/token", "{", HttpStatusCode.BadRequest),
];
List<(double Rate, double Microseconds)>[] measured = [.. contenders.Select(_ => new List<(double, double)>())];
for (int round = -1; round < Rounds; round++)
{
    for (int i = 0; i < contenders.Length; i++)
    {
        (double, double) result = await load.RunAsync(contenders[i].Path, contenders[i].Body, contenders[i].Status, time);
        if (round >= 0)
        {
            measured[i].Add(result);
        }
    }
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Connections} connections, {Rounds} rounds of {time.TotalSeconds} s; client and server share {Environment.ProcessorCount} processors"));
Console.WriteLine("| | requests per second | µs of processor time | x processor time: median (range) |");
Console.WriteLine("|---|--:|--:|--:|");
for (int i = 0; i < contenders.Length; i++)
{
    double[] ratios = [.. measured[i].Zip(measured[0], (own, floor) => own.Microseconds / floor.Microseconds).Order()];
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {contenders[i].Name} | {Median(measured[i].Select(result => result.Rate)):N0} | {Median(measured[i].Select(result => result.Microseconds)):N0} | {ratios[Rounds / 2]:F2} ({ratios[0]:F2}-{ratios[^1]:F2}) |"));
}

await app.StopAsync();

static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
