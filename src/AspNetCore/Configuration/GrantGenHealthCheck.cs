using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace GrantGen.AspNetCore;

/// <summary>Healthy as long as the settings are present and valid. It does not contact a server.</summary>
internal sealed class GrantGenHealthCheck(IOptionsMonitor<GrantGenOptions> options) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            _ = options.CurrentValue;
            return Task.FromResult(HealthCheckResult.Healthy("The settings of LiveKit are valid."));
        }
        catch (OptionsValidationException exception)
        {
            return Task.FromResult(new HealthCheckResult(context.Registration.FailureStatus, exception.Message));
        }
    }
}
