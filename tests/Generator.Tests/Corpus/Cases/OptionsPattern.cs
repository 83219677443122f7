// case: Key and secret by options; the admin client is built from them.
// libraries: web,server
using Livekit.Server.Sdk.Dotnet;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Options.Setup;

public sealed class LiveKitSettings
{
    public string Host { get; set; } = "";

    public string ApiKey { get; set; } = "";

    public string ApiSecret { get; set; } = "";
}

public static class LiveKitRegistration
{
    public static IServiceCollection AddLiveKit(this IServiceCollection services)
    {
        services.AddSingleton(sp =>
        {
            var settings = sp.GetRequiredService<IOptions<LiveKitSettings>>().Value;
            return new TokenSigner(settings.ApiKey, settings.ApiSecret);
        });
        services.AddSingleton(sp =>
        {
            var settings = sp.GetRequiredService<IOptionsMonitor<LiveKitSettings>>().CurrentValue;
            return new RoomServiceClient(settings.Host, settings.ApiKey, settings.ApiSecret);
        });
        return services;
    }
}
