import '../styles/shop.css'
import { islandWords } from '../words/en.ts'
import { startIslands } from './start-islands.ts'

startIslands(islandWords)
