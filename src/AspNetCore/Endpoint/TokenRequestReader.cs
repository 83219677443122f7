using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace GrantGen.AspNetCore;

/// <summary>Reads the body of a request for a token: JSON of a limited size. For any other body, returns a rejection with the reason.</summary>
internal static class TokenRequestReader
{
    private static readonly TokenRequest s_empty = new();

    public static async ValueTask<(TokenRequest? Request, TokenDenial? Denial)> ReadAsync(HttpRequest request, int maxBytes,
        CancellationToken cancellationToken)
    {
        if (request.ContentLength == 0 || request.HttpContext.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == false)
        {
            // Every field is optional, and so is the body.
            return (s_empty, null);
        }

        if (!request.HasJsonContentType())
        {
            return (null,
                new TokenDenial(StatusCodes.Status415UnsupportedMediaType, Field: null,
                    "The body must be JSON, with the header Content-Type: application/json."));
        }

        if (request.ContentLength > maxBytes)
        {
            return (null, TooLarge(maxBytes));
        }

        PipeReader reader = request.BodyReader;
        while (true)
        {
            ReadResult read;
            try
            {
                read = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (BadHttpRequestException exception)
            {
                return (null, new TokenDenial(exception.StatusCode, Field: null, "The body could not be read."));
            }

            if (read.Buffer.Length > maxBytes)
            {
                reader.AdvanceTo(read.Buffer.End);
                return (null, TooLarge(maxBytes));
            }

            if (read.IsCompleted)
            {
                (TokenRequest?, TokenDenial?) parsed = Parse(read.Buffer);
                reader.AdvanceTo(read.Buffer.End);
                return parsed;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static (TokenRequest? Request, TokenDenial? Denial) Parse(ReadOnlySequence<byte> body)
    {
        if (body.IsEmpty)
        {
            return (s_empty, null);
        }

        try
        {
            Utf8JsonReader json = new(body);
            TokenRequest? request = JsonSerializer.Deserialize(ref json, TokenJsonContext.Default.TokenRequest);
            if (request is null || json.Read())
            {
                return (null, Malformed(null));
            }

            return FieldNames.FindMisspelt(body) is { } found ? (null, Misspelt(found.Given, found.Field))
                : RoomConfigReader.IsUnicode(request.RoomConfig) ? (request, null)
                : (null, Malformed("$.room_config"));
        }
        catch (JsonException exception)
        {
            return (null, Malformed(exception.Path));
        }
        catch (InvalidOperationException)
        {
            // The name of an unknown field has half a surrogate pair, which the parser detects only when the name is read.
            return (null, Malformed(null));
        }
    }

    private static TokenDenial TooLarge(int maxBytes)
        => new(StatusCodes.Status413PayloadTooLarge, Field: null, FormattableString.Invariant($"The body is longer than {maxBytes} bytes."));

    private static TokenDenial Misspelt(string given, string field) => new(StatusCodes.Status400BadRequest, field, $"{given} is called {field} here.");

    /// <summary>The rejection of a malformed field. The path names it: <c>$.room_name</c>.</summary>
    private static TokenDenial Malformed(string? path)
    {
        string? field = path is { Length: > 2 } && path.StartsWith("$.", StringComparison.Ordinal) ? path[2..].Split('.', '[')[0] : null;
        return new TokenDenial(StatusCodes.Status400BadRequest, field,
            field is null ? "The body is not a JSON object." : $"{field} has the wrong type, or a string that is not Unicode.");
    }
}
