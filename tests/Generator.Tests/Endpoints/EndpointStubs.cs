namespace GrantGen.Generator.Tests.Endpoints;

/// <summary>
/// The part of GrantGen.AspNetCore that the rules refer to by name. The tests of that package compile the same calls against the real
/// types.
/// </summary>
internal static class EndpointStubs
{
    private const string Library = """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Routing;

        namespace GrantGen
        {
            public sealed class TokenRequest { public string? RoomName { get; set; } }

            public readonly struct PolicyOf<TPolicy> where TPolicy : IRoomPolicy;

            public readonly struct TokenDecisionTask { public static implicit operator TokenDecisionTask(Task<TokenDecision> task) => default; }

            public sealed class TokenDecision
            {
                public static TokenDecision Allow(string? room = null, string? identity = null, ParticipantOptions options = default, IReadOnlyDictionary<string, string>? holes = null, IReadOnlyCollection<string>? allowAgents = null) => new();
                public static TokenDecision Allow<TPolicy>(string? room = null, string? identity = null, ParticipantOptions options = default, IReadOnlyDictionary<string, string>? holes = null, IReadOnlyCollection<string>? allowAgents = null) where TPolicy : IRoomPolicy => new();
            }
        }

        namespace Microsoft.AspNetCore.Builder
        {
            public static class TokenEndpointRouteBuilderExtensions
            {
                public static IEndpointConventionBuilder MapTokenEndpoint<TPolicy>(this IEndpointRouteBuilder endpoints, string pattern, Func<HttpContext, GrantGen.TokenRequest, GrantGen.TokenDecision> decide, GrantGen.PolicyOf<TPolicy> policy = default) where TPolicy : GrantGen.IRoomPolicy => throw new NotSupportedException();
                public static IEndpointConventionBuilder MapTokenEndpoint(this IEndpointRouteBuilder endpoints, string pattern, Func<HttpContext, GrantGen.TokenRequest, GrantGen.TokenDecision> choose) => throw new NotSupportedException();
                public static IEndpointConventionBuilder MapTokenEndpoint<TPolicy>(this IEndpointRouteBuilder endpoints, string pattern, Func<HttpContext, GrantGen.TokenRequest, ValueTask<GrantGen.TokenDecision>> decide, GrantGen.PolicyOf<TPolicy> policy = default) where TPolicy : GrantGen.IRoomPolicy => throw new NotSupportedException();
                public static IEndpointConventionBuilder MapTokenEndpoint(this IEndpointRouteBuilder endpoints, string pattern, Func<HttpContext, GrantGen.TokenRequest, ValueTask<GrantGen.TokenDecision>> choose) => throw new NotSupportedException();
                public static IEndpointConventionBuilder MapTokenEndpoint<TPolicy>(this IEndpointRouteBuilder endpoints, string pattern, Func<HttpContext, GrantGen.TokenRequest, GrantGen.TokenDecisionTask> decide, GrantGen.PolicyOf<TPolicy> policy = default) where TPolicy : GrantGen.IRoomPolicy => throw new NotSupportedException();
                public static IEndpointConventionBuilder MapTokenEndpoint(this IEndpointRouteBuilder endpoints, string pattern, Func<HttpContext, GrantGen.TokenRequest, GrantGen.TokenDecisionTask> choose) => throw new NotSupportedException();
                public static IEndpointConventionBuilder MapTokenEndpoint<TPolicy>(this IEndpointRouteBuilder endpoints, string pattern, Delegate decide, GrantGen.PolicyOf<TPolicy> policy = default) where TPolicy : GrantGen.IRoomPolicy => throw new NotSupportedException();
                public static IEndpointConventionBuilder MapTokenEndpoint(this IEndpointRouteBuilder endpoints, string pattern, Delegate choose) => throw new NotSupportedException();
                public static IEndpointConventionBuilder AllowServerToken(this IEndpointConventionBuilder builder) => builder;
            }
        }
        """;

    /// <summary>Adds ASP.NET Core and the part of GrantGen.AspNetCore to a project.</summary>
    public static TestProject AddTo(TestProject project) => project.WithAspNetCore().WithNoWarn("CS1591").WithSource("Library.cs", Library);

    /// <summary>A project with an endpoint.</summary>
    /// <param name="policy">The policy <c>P</c>.</param>
    /// <param name="statement">The statement that uses <c>app</c>.</param>
    public static TestProject Project(string policy, string statement) => AddTo(TestProject.Of())
        .WithSource("Policy.cs", policy)
        .WithSource("Program.cs", $$"""
            using Microsoft.AspNetCore.Builder;
            using Microsoft.AspNetCore.Http;
            using Microsoft.AspNetCore.Routing;

            internal static class Program
            {
                public static void Map(IEndpointRouteBuilder app)
                {
                    {{statement}}
                }
            }
            """);
}
