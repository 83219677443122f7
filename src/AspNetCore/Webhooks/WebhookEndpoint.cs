using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace GrantGen.AspNetCore;

/// <summary>Receives webhooks: verifies, parses and passes them on. The body is never logged.</summary>
/// <param name="handle">The application's code.</param>
internal sealed class WebhookEndpoint(Func<HttpContext, LiveKitWebhook, ValueTask> handle)
{
    private const int FirstBytes = 16 * 1024;

    /// <summary>Answers a request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        TokenKeys keys = context.RequestServices.GetRequiredService<TokenKeys>();
        if (await ReadAsync(context.Request, keys.MaxWebhookBytes, context.RequestAborted).ConfigureAwait(false) is not { } body)
        {
            await RefuseAsync(context, StatusCodes.Status413PayloadTooLarge,
                FormattableString.Invariant($"The body is longer than {keys.MaxWebhookBytes} bytes.")).ConfigureAwait(false);
            return;
        }

        TokenVerification verification = context.RequestServices.GetRequiredService<TokenVerification>();
        if (!verification.TryVerifyWebhook(body, context.Request.Headers.Authorization, out _, out _))
        {
            // No challenge: no user signs in here.
            await RefuseAsync(context, StatusCodes.Status401Unauthorized, "The webhook's signature is not valid.").ConfigureAwait(false);
            return;
        }

        if (Parse(body) is not { } webhook)
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, "The body is not a JSON object.").ConfigureAwait(false);
            return;
        }

        await handle(context, webhook).ConfigureAwait(false);
    }

    private static Task RefuseAsync(HttpContext context, int status, string detail)
        => TokenProblems.WriteProblemAsync(context, new TokenDenial(status, Field: null, detail), detail);

    /// <summary>The body; null if it is too long.</summary>
    private static async ValueTask<byte[]?> ReadAsync(HttpRequest request, int maxBytes, CancellationToken cancellationToken)
    {
        if (request.ContentLength > maxBytes)
        {
            return null;
        }

        ArrayBufferWriter<byte> body = new(Math.Min(maxBytes, (int)(request.ContentLength ?? FirstBytes)) + 1);
        while (true)
        {
            int read = await request.Body.ReadAsync(body.GetMemory(), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return body.WrittenSpan.ToArray();
            }

            body.Advance(read);
            if (body.WrittenCount > maxBytes)
            {
                return null;
            }
        }
    }

    private static LiveKitWebhook? Parse(byte[] body)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object ? new LiveKitWebhook(json.RootElement.Clone()) : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
