import io.livekit.android.token.TokenRequestOptions
import io.livekit.android.token.TokenSource

suspend fun meal(source: TokenSource) = source.fetch(TokenRequestOptions(agentName = "nutritionist"))

suspend fun drink(source: TokenSource) = source.fetch(TokenRequestOptions(agentName = "sommelier")) //! GG2301
