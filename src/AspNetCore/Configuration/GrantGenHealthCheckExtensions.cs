namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the health check.</summary>
public static class GrantGenHealthCheckExtensions
{
    /// <summary>Adds a check that the settings of LiveKit are present and valid.</summary>
    /// <param name="builder">The builder that receives the check.</param>
    /// <param name="name">Its name.</param>
    /// <returns>The builder.</returns>
    public static IHealthChecksBuilder AddGrantGen(this IHealthChecksBuilder builder, string name = "livekit")
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddCheck<GrantGenHealthCheck>(name);
    }
}
