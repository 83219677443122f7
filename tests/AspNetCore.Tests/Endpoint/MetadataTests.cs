using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GrantGen.AspNetCore.Tests.Endpoint;

/// <summary>The endpoint's metadata, which tools read.</summary>
public class MetadataTests
{
    [Fact]
    public async Task The_metadata_says_what_comes_in_and_what_goes_out()
    {
        await using TokenApp app = await StartAsync();
        Microsoft.AspNetCore.Http.Endpoint endpoint = Assert.Single(app.Services.GetRequiredService<EndpointDataSource>().Endpoints);

        Assert.Equal(typeof(TokenRequest), Assert.Single(endpoint.Metadata.GetRequiredMetadata<MethodInfo>().GetParameters()).ParameterType);
        IReadOnlyList<IProducesResponseTypeMetadata> produces = endpoint.Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>();
        Assert.Equal([201, 400, 401, 403, 413, 415, 500], produces.Select(response => response.StatusCode));
        Assert.Equal(typeof(TokenResponse), produces[0].Type);
        Assert.NotNull(endpoint.Metadata.GetMetadata<IDisableCookieRedirectMetadata>());
        Assert.Null(endpoint.Metadata.GetMetadata<IAcceptsMetadata>());
        Assert.Equal(["POST"], endpoint.Metadata.GetRequiredMetadata<IHttpMethodMetadata>().HttpMethods);
    }

    [Fact]
    public async Task The_counters_count()
    {
        await using TokenApp app = await StartAsync();
        ConcurrentDictionary<string, long> counted = new();
        using MeterListener listener = new();
        IMeterFactory factory = app.Services.GetRequiredService<IMeterFactory>();
        listener.InstrumentPublished = (instrument, own) =>
        {
            if (instrument.Meter.Name == TokenMetrics.MeterName && instrument.Meter.Scope == factory)
            {
                own.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, measured, _, _) => counted.AddOrUpdate(instrument.Name, measured, (_, sum) => sum + measured));
        listener.Start();

        await app.PostAsync("{}");
        await app.PostAsync("{}");
        await app.PostAsync("""{"participant_identity":"bob"}""");

        Assert.Equal(2, counted["grantgen.tokens.minted"]);
        Assert.Equal(1, counted["grantgen.tokens.refused"]);
    }

    private static Task<TokenApp> StartAsync()
        => TokenApp.StartAsync(routes => routes.MapTokenEndpoint<ViewerPolicy>("/token", (_, _) => TokenDecision.Allow("stage")));
}
