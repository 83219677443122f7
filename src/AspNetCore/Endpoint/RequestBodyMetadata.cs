#if NET10_0_OR_GREATER
using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace GrantGen.AspNetCore;

/// <summary>
/// Describes the body of a request to OpenAPI, which reads the parameters of an endpoint from this metadata since .NET 9. Unlike
/// <c>IAcceptsMetadata</c> it does not take part in routing.
/// </summary>
/// <param name="parameter">A parameter whose type is that of the body.</param>
internal sealed class RequestBodyMetadata(ParameterInfo parameter) : IParameterBindingMetadata
{
    /// <inheritdoc/>
    public string Name => parameter.Name!;

    /// <inheritdoc/>
    public bool HasTryParse => false;

    /// <inheritdoc/>
    public bool HasBindAsync => false;

    /// <inheritdoc/>
    public ParameterInfo ParameterInfo => parameter;

    /// <inheritdoc/>
    public bool IsOptional => true;
}
#endif
