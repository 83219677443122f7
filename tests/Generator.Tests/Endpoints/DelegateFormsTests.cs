using Microsoft.CodeAnalysis.CSharp;

namespace GrantGen.Generator.Tests.Endpoints;

/// <summary>Each common form of an endpoint's delegate binds to exactly one overload, also in the C# version of .NET 8.</summary>
public class DelegateFormsTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Latest)]
    public async Task Each_form_compiles(LanguageVersion version)
        => await EndpointStubs.Project("[RoomPolicy(Room = \"stage\")] public partial class P;", """
            app.MapTokenEndpoint<P>("/0", (c, r) => TokenDecision.Allow());
            app.MapTokenEndpoint<P>("/1", async (c, r) => { await Task.Yield(); return TokenDecision.Allow(); });
            app.MapTokenEndpoint<P>("/2", (c, r) => Task.FromResult(TokenDecision.Allow()));
            app.MapTokenEndpoint<P>("/3", (c, r) => new ValueTask<TokenDecision>(TokenDecision.Allow()));
            app.MapTokenEndpoint<P>("/4", (HttpContext c, TokenRequest r) => TokenDecision.Allow());
            app.MapTokenEndpoint<P>("/5", async (HttpContext c, TokenRequest r, System.IO.Stream service) => { await Task.Yield(); return TokenDecision.Allow(); });
            app.MapTokenEndpoint<P>("/6", Decide);
            app.MapTokenEndpoint<P>("/7", DecideAsync);
            app.MapTokenEndpoint("/8", (c, r) => TokenDecision.Allow<P>());
            app.MapTokenEndpoint("/9", async (c, r) => { await Task.Yield(); return TokenDecision.Allow<P>(); });
            app.MapTokenEndpoint("/10", (c, r) => Task.FromResult(TokenDecision.Allow<P>()));

            static TokenDecision Decide(HttpContext c, TokenRequest r) => TokenDecision.Allow();
            static Task<TokenDecision> DecideAsync(HttpContext c, TokenRequest r) => Task.FromResult(TokenDecision.Allow());
            """).WithLanguageVersion(version).Verify();
}
